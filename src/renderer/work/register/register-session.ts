import { isFailure } from '../../../shared/failure.ts';
import { newRegister } from '../../../shared/register/register.ts';
import type { RegisterNotes } from '../../database/register-notes.ts';
import { createRegisterSaver, type RegisterSaver } from '../../database/register-saver.ts';
import type { RegisterContent, RegisterReading } from '../../database/registers-contract.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { closeRegister, openRegister, refreshRegister, useRegister } from '../../stores/register-store.ts';
import { registerWords } from '../../text/register.ts';
import { flushWhenLeft, type Leaving, type PageMoments } from '../flush-when-left.ts';
import { createWindowDocument } from '../window-document.ts';
import type { RegisterBench } from './register-bench.ts';
import { registerOfUnit } from './register-of-unit.ts';
import { storeNotes } from './store-notes.ts';

export interface RegisterSessionParts extends RegisterBench {
  readonly notes: RegisterNotes;
  readonly page: PageMoments;
}

/** The editing of one unit's register after the other. */
export interface RegisterSession {
  /** Opens the register of a unit: the stored one, or an empty one that is stored with its first entry. */
  start(unit: string): Promise<void>;
  /** Leaves it; what was typed is stored first. */
  end(): Promise<void>;
}

interface Editing {
  readonly saver: RegisterSaver;
  stop(): void;
}

/** Opens and leaves registers, one at a time. */
export function createRegisterSession(parts: RegisterSessionParts): RegisterSession {
  let editing: Editing | undefined;
  /** Steps follow each other, so that leaving one register never takes the next one away. */
  let line: Promise<unknown> = Promise.resolve();
  const inLine = (action: () => Promise<void>): Promise<void> => {
    const done = line.then(action);
    line = done.catch(() => undefined);
    return done;
  };

  const leave = async (): Promise<void> => {
    if (!editing) return;
    const { saver } = editing;
    await saver.close();
    const left = saver.unsaved();
    if (left) {
      parts.notes.leave(left);
      showProblem(registerWords.leftUnsaved);
    }
    editing.stop();
    editing = undefined;
    closeRegister();
  };

  return {
    start: unit =>
      inLine(async () => {
        await leave();
        const resumed = await storeNotes(parts);
        const stored = await storedOf(parts, unit);
        if (isFailure(stored)) return useRegister.setState({ problem: stored.message });
        openRegister(stored.content, stored);
        editing = beginEditing(parts, stored);
        if (resumed) showNotice(registerWords.resumed);
      }),
    end: () => inLine(leave),
  };
}

type Stored = Pick<RegisterReading, 'content' | 'revisions' | 'removed' | 'damaged'>;

/** What is stored of a unit's register; nothing in it where there is none yet. */
async function storedOf({ registers, newId, now }: RegisterBench, unit: string) {
  const reading = await registerOfUnit(registers, unit);
  if (reading.kind !== 'missing') return reading;
  const register = newRegister({ id: newId(), unit, now: now().toISOString() });
  const content: RegisterContent = { register, entries: [], documents: [], people: [] };
  return { content, revisions: new Map(), removed: [], damaged: [] } satisfies Stored;
}

function beginEditing(parts: RegisterSessionParts, stored: Stored): Editing {
  const { registers, host, page } = parts;
  const { id, unit } = stored.content.register;
  const setDocument = createWindowDocument(host);
  const begin = (read: Pick<Stored, 'content' | 'revisions'>) => beginSaving(parts, read, setDocument);
  let saver = begin(stored);
  let stopped = false;
  /** Whether the recycle bin may hold something else than what is shown of it. */
  let binIsOld = false;

  /** Another window stored something: this one goes along where nothing typed here waits to be stored. */
  const follow = async (): Promise<void> => {
    const mayFollow = () => !stopped && !saver.unsaved();
    if (!mayFollow()) return;
    const reading = await registers.read(id);
    if (reading.kind !== 'register' || !mayFollow()) return;
    saver = begin(reading);
    refreshRegister(reading.content, reading.removed);
  };
  /** The recycle bin as it is after what was deleted or taken back here is stored. */
  const readRemoved = async (): Promise<void> => {
    binIsOld = false;
    const reading = await registers.read(id);
    if (reading.kind !== 'register') binIsOld = true;
    else if (!stopped) useRegister.setState({ removed: reading.removed });
  };

  const stopListening = useRegister.subscribe((now, before) => {
    const { content } = now;
    if (content && before.content && content !== before.content) saver.schedule(content);
  });
  const stopFollowing = registers.onChanged(change => {
    if (change.id !== id) return;
    binIsOld ||= change.elsewhere || change.bin;
    if (change.elsewhere) void follow();
    else if (binIsOld) void readRemoved();
  });
  const stopFlushing = flushWhenLeft(
    host,
    page,
    leavingRegister(parts, () => saver),
  );
  setDocument(registerWords.title(unit), false);
  return {
    get saver() {
      return saver;
    },
    stop: () => {
      stopped = true;
      stopListening();
      stopFollowing();
      stopFlushing();
      setDocument('', false);
    },
  };
}

/** Stores what is edited, over what was read; the screen and the host are told how it stands. */
function beginSaving(
  { registers, notes }: RegisterSessionParts,
  stored: Pick<Stored, 'content' | 'revisions'>,
  setDocument: ReturnType<typeof createWindowDocument>,
): RegisterSaver {
  const { id, unit } = stored.content.register;
  const saver = createRegisterSaver({
    stored,
    save: registers.save,
    onOvertaken: () => showNotice(registerWords.overtaken),
    onState: saving => {
      useRegister.setState({ saving });
      setDocument(registerWords.title(unit), saving.kind !== 'saved' && saving.kind !== 'idle');
      if (saving.kind === 'saved') notes.forget(id);
      if (saving.kind === 'failed') noteUnsaved(notes, saver);
    },
  });
  return saver;
}

function noteUnsaved(notes: RegisterNotes, saver: RegisterSaver): void {
  const left = saver.unsaved();
  if (left) notes.leave(left);
}

function leavingRegister({ notes }: RegisterSessionParts, saver: () => RegisterSaver): Leaving {
  return {
    leaveNote: () => noteUnsaved(notes, saver()),
    store: () => void saver().flush(),
    finish: async () => {
      const state = await saver().flush();
      return state.kind === 'failed' ? { kind: 'failed', message: state.message } : { kind: 'done' };
    },
  };
}
