import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { useAside } from '../../../src/renderer/stores/aside-store.ts';
import { useDialog } from '../../../src/renderer/stores/dialog-store.ts';
import { useLibrary } from '../../../src/renderer/stores/library-store.ts';
import { show, useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { openReport, typeText, useReport } from '../../../src/renderer/stores/report-store.ts';
import { commandActions, situationNow } from '../../../src/renderer/work/command-actions.ts';
import type { ExportDesk } from '../../../src/renderer/work/export-desk.ts';
import { type CommandId, commands } from '../../../src/shared/commands/commands.ts';
import { isPossible } from '../../../src/shared/commands/needs.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { openTestBench, toldText } from './test-bench.ts';

const draft = makeReport({ id: 'a' });

/** A desk on which nothing is asked for. */
const idleDesk = {} as ExportDesk;
const nothing = {
  bench: undefined,
  exportDesk: idleDesk,
  focused: () => null,
  selected: () => '',
  searchBox: () => null,
};

describe('a command', () => {
  it('opens its dialog', async () => {
    await openTestBench();
    const dialogs: Partial<Record<CommandId, string>> = {
      new: 'newReport',
      import: 'import',
      export: 'export',
      pdf: 'export',
      history: 'history',
      compare: 'compare',
      figures: 'figures',
      collect: 'collect',
      restore: 'backups',
      trash: 'trash',
      settings: 'settings',
      help: 'help',
      shortcuts: 'shortcuts',
      diagnostics: 'diagnostics',
      about: 'about',
    };
    for (const [id, kind] of Object.entries(dialogs)) {
      await commandActions[id as CommandId](nothing);
      expect(useDialog.getState().dialog).toEqual({ kind });
    }
  });

  it('is possible where what it needs is there', async () => {
    const { host, drafts, relist } = await openTestBench();
    const possible = (id: CommandId, open = true) => isPossible(commands[id], situationNow(host, open));
    expect(possible('new', false)).toBe(false);
    expect(possible('about', false)).toBe(true);
    await drafts.insert(draft);
    await relist();
    expect(possible('new')).toBe(true);
    expect(possible('export')).toBe(false);
    openReport(draft, undefined);
    expect(possible('export')).toBe(true);
    expect(possible('nextFinding')).toBe(true);
    expect(possible('undo')).toBe(false);
    typeText('overview', '打字');
    expect(possible('undo')).toBe(true);
    commandActions.undo(nothing);
    expect(useReport.getState().report?.draft.texts.overview).toBe('');
    expect(possible('redo')).toBe(true);
    commandActions.redo(nothing);
    expect(useReport.getState().report?.draft.texts.overview).toBe('打字');
    useLibrary.setState({
      status: { kind: 'lost', loss: { kind: 'missing', expected: 2, found: 1, message: '' } },
    });
    expect(possible('export')).toBe(false);
  });

  it('goes to the list, to the preview and back, to the next finding', async () => {
    await openTestBench();
    openReport(draft, undefined);
    show({ kind: 'report', id: 'a', section: 'cover' });
    const act = (id: CommandId) => commandActions[id](nothing);
    act('preview');
    expect(useAside.getState().aside).toBe('preview');
    act('preview');
    expect(useAside.getState().aside).toBeUndefined();
    await act('nextFinding');
    const first = useReport.getState().visit;
    expect(first).toMatchObject({ focus: true });
    await act('nextFinding');
    await act('previousFinding');
    expect(useReport.getState().visit).toEqual(first);
    act('library');
    expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
  });

  it('of help says how the row of the focused cell is filled in, else opens the manual at the chapter', async () => {
    await openTestBench();
    const focused = { closest: () => ({ getAttribute: () => 'requests.x' }) } as unknown as Element;
    commandActions.rowHelp({ ...nothing, focused: () => focused });
    expect(useDialog.getState().dialog).toEqual({ kind: 'rowHelp', cell: 'requests.x' });
    commandActions.rowHelp(nothing);
    expect(useDialog.getState().dialog).toEqual({ kind: 'help', chapter: '第一次打开' });
  });

  it('on reports does nothing before there is a place for them', async () => {
    await openTestBench();
    for (const id of ['open', 'print', 'sample', 'backup', 'save'] as const) {
      await commandActions[id](nothing);
    }
    expect(toldText()).toBeUndefined();
  });

  it('prints the open report, and says why where that does not work', async () => {
    const bench = await openTestBench();
    const printed: string[] = [];
    const exportDesk: ExportDesk = {
      ...idleDesk,
      host: bench.host,
      withPages: async (report, _options, use) => {
        printed.push(report.id);
        return use();
      },
    };
    const print = () => commandActions.print({ ...nothing, bench, exportDesk });
    await print();
    expect(printed).toEqual([]);
    openReport(draft, undefined);
    await print();
    expect(printed).toEqual(['a']);
    expect(toldText()).toBeUndefined();
    bench.host.failing.set('print', { kind: 'failed', message: '没有打印机' });
    await print();
    expect(toldText()).toBe('没有打印机');
  });
});
