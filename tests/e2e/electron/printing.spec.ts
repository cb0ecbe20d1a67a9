import { expect, test } from '../fixtures.ts';

test('the window as printed is a PDF of A4 pages', async ({ desk }) => {
  const pdf = await desk.page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page { size: A4; margin: 37mm 26mm 35mm 28mm } h1 { break-before: page }');
    document.adoptedStyleSheets = [sheet];
    document.body.append(Object.assign(document.createElement('h1'), { textContent: '第二页' }));
    const answer = await window.desktop?.printToPdf();
    return answer?.kind === 'read' ? new TextDecoder('latin1').decode(answer.bytes) : JSON.stringify(answer);
  });
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [
    Number(w),
    Number(h),
  ]);
  expect(boxes.length).toBeGreaterThanOrEqual(2);
  // A4 in points.
  for (const [width, height] of boxes) {
    expect(width).toBeCloseTo(595.3, 0);
    expect(height).toBeCloseTo(841.9, 0);
  }
});

test('printing answers what became of it', async ({ desk }) => {
  const results = [
    [true, '', 'done'],
    [false, 'Print job canceled', 'cancelled'],
    [false, 'Invalid printer settings', 'failed'],
  ] as const;
  for (const [printed, reason, kind] of results) {
    await desk.app.evaluate(
      ({ BrowserWindow }, [success, why]) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        if (contents) contents.print = (_options, answer) => answer?.(success, why);
      },
      [printed, reason] as const,
    );
    expect(await desk.page.evaluate(async () => (await window.desktop?.print())?.kind)).toBe(kind);
  }
});

test('what is copied reaches the clipboard as text and as a page', async ({ desk }) => {
  await desk.app.evaluate(({ clipboard }) => {
    clipboard.write = async ([item]) => {
      const read = async (type: string) => {
        const part: unknown = await (item as unknown as { getType(type: string): Promise<unknown> }).getType(
          type,
        );
        return part instanceof Blob ? part.text() : String(part);
      };
      Object.assign(globalThis, { copied: await Promise.all(['text/plain', 'text/html'].map(read)) });
    };
  });
  const answer = await desk.page.evaluate(() => window.desktop?.copy({ text: '数', html: '<b>数</b>' }));
  expect(answer).toEqual({ kind: 'done' });
  expect(await desk.app.evaluate(() => (globalThis as { copied?: string[] }).copied)).toEqual([
    '数',
    '<b>数</b>',
  ]);
});
