import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { onTestFinished } from 'vitest';
import type { StoreApi } from 'zustand';
import type { DraftsRepository } from '../../../src/renderer/database/drafts-contract.ts';
import type { DraftsDatabase } from '../../../src/renderer/database/drafts-database.ts';
import type { FormatsRepository } from '../../../src/renderer/database/formats-contract.ts';
import { schemaVersions } from '../../../src/renderer/database/schema-versions.ts';
import { useBackups } from '../../../src/renderer/stores/backups.ts';
import { useDialog } from '../../../src/renderer/stores/dialog-store.ts';
import { useFormats } from '../../../src/renderer/stores/formats-store.ts';
import { useImportList } from '../../../src/renderer/stores/import-list-store.ts';
import { useLibrary } from '../../../src/renderer/stores/library-store.ts';
import { useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { useNotice } from '../../../src/renderer/stores/notice-store.ts';
import { usePrinting } from '../../../src/renderer/stores/print-job.ts';
import { closeReport } from '../../../src/renderer/stores/report-store.ts';
import { useSaving } from '../../../src/renderer/stores/saving-store.ts';
import { sound } from '../../helpers/sound.ts';
import { newName, openTestLibrary, type TestClock } from '../database/test-library.ts';
import { createMemoryHost, type MemoryHost } from './memory-host.ts';

export interface TestBench {
  readonly host: MemoryHost;
  readonly drafts: DraftsRepository;
  readonly formats: FormatsRepository;
  readonly db: DraftsDatabase;
  readonly clock: TestClock;
  readonly now: () => Date;
  /** `new-1`, `new-2`, … */
  readonly newId: () => string;
  /** The same library in another window. */
  another(): Promise<DraftsRepository>;
  /** Tells the screens what is listed, as the program does after every change. */
  relist(): Promise<void>;
  /** From now on nothing can be read or stored here: a newer program has taken the library over. */
  overtake(): Promise<void>;
}

/** A workbench of its own with a real library in memory; the stores are as at the program's start. */
export async function openTestBench(capabilities = {}): Promise<TestBench> {
  const name = newName();
  const { db, drafts, formats, clock } = await openTestLibrary({ name });
  let ids = 0;
  resetStores();
  onTestFinished(resetStores);
  return {
    host: createMemoryHost(capabilities),
    db,
    drafts,
    formats,
    clock,
    now: clock.now,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    another: async () => (await openTestLibrary({ name, clock })).drafts,
    relist: async () =>
      useLibrary.setState({ status: { kind: 'ready' }, drafts: sound(await drafts.list()) }),
    overtake: async () => {
      const newer = new Dexie(name);
      newer.version(Math.max(...schemaVersions.map(step => step.version)) + 1).stores({ heads: 'id' });
      await newer.open();
      onTestFinished(() => newer.close());
    },
  };
}

function resetStores(): void {
  closeReport();
  const stores = [
    useBackups,
    useDialog,
    useFormats,
    useImportList,
    useLibrary,
    useNavigation,
    useNotice,
    usePrinting,
    useSaving,
  ];
  for (const store of stores as readonly StoreApi<unknown>[]) store.setState(store.getInitialState(), true);
}

/** What the user is being told. */
export const toldText = (): string | undefined => useNotice.getState().notice?.text;
