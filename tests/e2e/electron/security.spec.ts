import { expect, test } from '../fixtures.ts';

test('the policy is strict, and inline script, eval and foreign addresses are refused by it', async ({
  desk,
}) => {
  const refused = await desk.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', event => violations.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    // In a turn of its own: DevTools, by which this runs, may evaluate what the page may not.
    const evalRan = await new Promise(resolve => {
      setTimeout(() => {
        try {
          resolve(new Function('return true')());
        } catch {
          resolve(false);
        }
      });
    });
    const style = document.createElement('style');
    style.textContent = 'body { --inline-style: 1 }';
    document.head.append(style);
    const outside = ['https://example.com/', 'http://127.0.0.1:9/', 'ws://127.0.0.1:9/'];
    const fetched = await Promise.allSettled(outside.slice(0, 2).map(address => fetch(address)));
    // Violations are told in turns of their own.
    while (new Set(violations).size < 4) await new Promise(requestAnimationFrame);
    return {
      violations: [...new Set(violations)].sort(),
      inlineRan: 'inlineRan' in window,
      evalRan,
      styled: getComputedStyle(document.body).getPropertyValue('--inline-style'),
      fetched: fetched.map(result => result.status),
    };
  });
  expect(refused).toEqual({
    violations: ['connect-src', 'script-src', 'script-src-elem', 'style-src-elem'],
    inlineRan: false,
    evalRan: false,
    styled: '',
    fetched: ['rejected', 'rejected'],
  });
  expect(desk.problems.filter(problem => problem.startsWith('request'))).toEqual([]);
  desk.problems.length = 0;
});

test('every answer carries the policy, whatever was asked for', async ({ desk }) => {
  const policies = await desk.page.evaluate(async () => {
    const answers = await Promise.all(['index.html', 'no-such-file.js'].map(path => fetch(path)));
    return answers.map(answer => [answer.status, answer.headers.get('content-security-policy')]);
  });
  const policy = policies[0]?.[1] as string;
  expect(policies.map(([status]) => status)).toEqual([200, 404]);
  expect(policies[1]?.[1]).toBe(policy);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  desk.problems.length = 0;
});

test('the page cannot leave, be redirected, or open a window', async ({ desk }) => {
  const { page, app } = desk;
  const address = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => window.webContents.getURL()),
    );
  const before = await address();
  for (const target of [
    'https://example.com/',
    'file:///etc/passwd',
    'http://127.0.0.1:9/',
    'app://other/index.html',
  ]) {
    await page.evaluate(where => {
      location.href = where;
    }, target);
    await page.evaluate(where => void window.open(where), target);
  }
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.com/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
  });
  // An answer from the page and one from the main process: what was tried before them has been decided.
  await page.evaluate(async () => void (await fetch('index.html')));
  expect(await address()).toEqual(before);
  await expect(page.locator('#root')).not.toBeEmpty();
  desk.problems.length = 0;
});

test('no path leads out of the folder of the screens', async ({ desk }) => {
  const statuses = await desk.page.evaluate(async () => {
    const paths = [
      '/../main/index.js',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/main/index.js',
      '/..%5c..%5cpackage.json',
      '/assets/../../main/index.js',
      '/%00index.html',
      '/C:/Windows/win.ini',
      '//etc/passwd',
      '/%',
      '/assets',
    ];
    const answers = await Promise.all(paths.map(path => fetch(new URL(`/x/..${path}`, location.href).href)));
    return answers.map(answer => answer.status);
  });
  expect(statuses.filter(status => status !== 404)).toEqual([]);
  desk.problems.length = 0;
});

test('permissions are refused', async ({ desk }) => {
  const states = await desk.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
    const asked = await Promise.all(names.map(name => navigator.permissions.query({ name })));
    return asked.map(({ state }) => state);
  });
  expect(states).not.toContain('granted');
});

test('a call to another page finds no way out: not one address is gathered', async ({ desk }) => {
  const candidates = await desk.page.evaluate(async () => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
    const gathered = new Promise(resolve => {
      call.onicegatheringstatechange = () => {
        if (call.iceGatheringState === 'complete') resolve(undefined);
      };
    });
    call.createDataChannel('x');
    await call.setLocalDescription(await call.createOffer());
    await gathered;
    return call.localDescription?.sdp.match(/a=candidate/g)?.length ?? 0;
  });
  expect(candidates).toBe(0);
  desk.problems.length = 0;
});
