import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupTexts,
  type Office,
  openOffice,
  type ProgramData,
  type RunningProgram,
  startProgram,
} from './office.ts';

/** `TORTURE_ROUNDS=1000 npx vitest run tests/torture/interleavings.test.ts` is the long form. */
const rounds = Number(process.env.TORTURE_ROUNDS ?? 60);

const draft = 'a';

/** What happens in the office, to one of its two computers. */
type Step =
  | { readonly kind: 'start' | 'type' | 'close' | 'copy' | 'stick'; readonly computer: 0 | 1 }
  /** The program ends, and a copy of any computer's data made before takes the place of this one's. */
  | { readonly kind: 'putBack'; readonly computer: 0 | 1; readonly copy: number }
  | { readonly kind: 'settle'; readonly computer: 0 | 1; readonly choice: 'replace' | 'pass' }
  | { readonly kind: 'clock'; readonly computer: 0 | 1; readonly time: number };

const computer = fc.constantFrom(0 as const, 1 as const);
const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type' as const), computer }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('start' as const), computer }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('close' as const), computer }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy' as const), computer }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stick' as const), computer }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('putBack' as const), computer, copy: fc.nat({ max: 5 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      computer,
      choice: fc.constantFrom('replace' as const, 'pass' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      computer,
      time: fc.constantFrom('2010-01-01', '2026-01-11', '2026-03-01', '2099-01-01').map(Date.parse),
    }),
  },
);

/** A state that was shown as saved, known by its text, and the texts that went into it with the user's knowledge. */
interface Saved {
  readonly text: string;
  readonly from: ReadonlySet<string>;
}

interface Copy {
  readonly data: ProgramData;
  readonly saved: Saved | undefined;
}

/** An office as it is, and beside it an account of what was shown as saved that looks at nothing the program keeps. */
class Account {
  readonly office: Office = openOffice();
  private readonly running: (RunningProgram | undefined)[] = [undefined, undefined];
  private readonly data: ProgramData[] = [new Map(), new Map()];
  private readonly now: (Saved | undefined)[] = [undefined, undefined];
  private readonly copies: Copy[] = [];
  /** Every state shown as saved, but for those that went away with a computer while the folder was out of reach. */
  private readonly shown = new Map<string, ReadonlySet<string>>();
  private readonly onlyHere: Set<string>[] = [new Set(), new Set()];
  private texts = 0;

  async take(step: Step): Promise<void> {
    const { computer: at } = step;
    switch (step.kind) {
      case 'start':
        await this.start(at);
        break;
      case 'close':
        await this.close(at);
        break;
      case 'type':
        await this.type(at);
        break;
      case 'stick':
        this.office.folderIsThere = !this.office.folderIsThere;
        break;
      case 'copy':
        await this.close(at);
        this.copies.push({ data: this.data[at] ?? new Map(), saved: this.now[at] });
        break;
      case 'putBack':
        await this.putBack(at, step.copy);
        break;
      case 'settle':
        await this.settle(at, step.choice);
        break;
      case 'clock':
        this.office.time = step.time;
    }
  }

  private async start(at: 0 | 1): Promise<RunningProgram> {
    const program = this.running[at] ?? (await startProgram(this.office, this.data[at]));
    if (!this.running[at] && this.office.folderIsThere) this.onlyHere[at]?.clear();
    this.running[at] = program;
    return program;
  }

  private async close(at: 0 | 1): Promise<void> {
    const program = this.running[at];
    if (program) this.data[at] = await program.close();
    this.running[at] = undefined;
  }

  private async type(at: 0 | 1): Promise<void> {
    const program = await this.start(at);
    this.office.time += 1000;
    this.texts += 1;
    const text = `${this.texts}`;
    await program.type(draft, text);
    this.note(at, { text, from: new Set([...(this.now[at]?.from ?? []), text]) });
  }

  private note(at: 0 | 1, saved: Saved): void {
    this.now[at] = saved;
    this.shown.set(saved.text, new Set([...(this.shown.get(saved.text) ?? []), ...saved.from]));
    if (this.office.folderIsThere) this.onlyHere[at]?.clear();
    else this.onlyHere[at]?.add(saved.text);
  }

  private async putBack(at: 0 | 1, which: number): Promise<void> {
    const copy = this.copies[which % Math.max(1, this.copies.length)];
    if (!copy) return;
    await this.close(at);
    // What no backup ever held goes with the data it was in: no program can know of it.
    for (const text of this.onlyHere[at] ?? []) {
      if (!this.copies.some(({ saved }) => saved?.text === text)) this.shown.delete(text);
    }
    this.onlyHere[at] = new Set(copy.saved ? [copy.saved.text] : []);
    this.data[at] = copy.data;
    this.now[at] = copy.saved;
  }

  private async settle(at: 0 | 1, choice: 'replace' | 'pass'): Promise<void> {
    if (!this.office.folderIsThere || !this.now[at]) return;
    const program = await this.start(at);
    const [beyond] = (await program.look()).beyond;
    const before = this.now[at];
    if (!beyond || !before) return;
    this.office.time += 1000;
    const text = await program.settle(choice, beyond);
    const from = new Set([...before.from, ...(this.shown.get(text) ?? []), text]);
    this.note(at, { text: choice === 'replace' ? text : before.text, from });
  }

  /** The states shown as saved that are nowhere: in no computer's library, not among the newest backups. */
  async nowhere(): Promise<readonly string[]> {
    const found = new Set(backupTexts(this.office.folder));
    for (const at of [0, 1] as const) {
      const text = await this.running[at]?.text(draft);
      if (text !== undefined) found.add(text);
      else if (this.now[at]) found.add(this.now[at].text);
    }
    for (const { saved } of this.copies) if (saved) found.add(saved.text);
    const goneInto = (text: string) =>
      [...this.shown].some(([other, from]) => other !== text && from.has(text));
    return [...this.shown.keys()].filter(text => !found.has(text) && !goneInto(text));
  }

  /** Both computers take what the folder has more than they do, until they agree. */
  async agree(): Promise<void> {
    this.office.folderIsThere = true;
    for (const at of [0, 1, 0, 1] as const) {
      await this.close(at);
      const program = await this.start(at);
      await program.bringIn(draft);
      for (let found = await program.look(); found.beyond[0]; found = await program.look()) {
        await program.settle('replace', found.beyond[0]);
      }
    }
    const looks = await Promise.all(this.running.map(program => program?.look()));
    expect(looks.flatMap(look => look?.beyond ?? [])).toEqual([]);
    expect(new Set(backupTexts(this.office.folder)).size).toBeLessThanOrEqual(1);
  }

  async end(): Promise<void> {
    await this.close(0);
    await this.close(1);
    this.office.close();
  }
}

describe('two computers, one backup folder, and old copies put back', () => {
  it(`lose nothing that was shown as saved in ${rounds} histories, and can always be brought to agree`, {
    timeout: 60_000 + rounds * 1000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryStep, { minLength: 4, maxLength: 16 }), async steps => {
        const account = new Account();
        try {
          for (const step of steps) {
            await account.take(step);
            expect(await account.nowhere(), `after ${step.kind}`).toEqual([]);
          }
          await account.agree();
        } finally {
          await account.end();
        }
      }),
      { numRuns: rounds },
    );
  });
});
