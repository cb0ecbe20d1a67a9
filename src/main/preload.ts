import { contextBridge, ipcRenderer } from 'electron';
import type { CommandId } from '../shared/commands/commands.ts';
import {
  callNames,
  type DesktopApi,
  type DesktopCalls,
  type DesktopEvents,
  type Done,
  type Failure,
  type OpenedFile,
  type Unsubscribe,
} from '../shared/desktop-api.ts';
import { channelOf, closeAnswerChannel, eventChannels } from '../shared/desktop-channels.ts';

// One method a call and nothing general: the page can reach no channel but these.
const calls = Object.fromEntries(
  callNames.map(name => [
    name,
    (...args: readonly unknown[]) => ipcRenderer.invoke(channelOf(name), ...args),
  ]),
) as unknown as DesktopCalls;

function on(channel: string, listener: (payload: unknown) => void): Unsubscribe {
  const heard = (_event: unknown, payload: unknown) => listener(payload);
  ipcRenderer.on(channel, heard);
  return () => {
    ipcRenderer.removeListener(channel, heard);
  };
}

function onOpenFile(listener: (file: OpenedFile | Failure) => void): Unsubscribe {
  const take = () => {
    void calls.takeFilesToOpen().then(files => {
      if ('kind' in files) listener(files);
      else
        files.forEach(file => {
          listener(file);
        });
    });
  };
  // Files given at the start came before the page: asked for once, then at every event.
  take();
  return on(eventChannels.filesToOpen, take);
}

const flushes = new Set<() => Promise<Done | Failure>>();

ipcRenderer.on(eventChannels.closeRequested, async () => {
  const answers = await Promise.allSettled([...flushes].map(flush => flush()));
  const failed = answers.find(answer => answer.status === 'rejected' || answer.value.kind === 'failed');
  const answer = failed?.status === 'fulfilled' ? failed.value : undefined;
  const unknown: Failure = { kind: 'failed', message: '最后的修改没有保存成功。' };
  ipcRenderer.send(closeAnswerChannel, failed ? (answer ?? unknown) : { kind: 'done' });
});

const events: DesktopEvents = {
  onMenu: listener => on(eventChannels.menu, command => listener(command as CommandId)),
  onOpenFile,
  onCloseRequested: flush => {
    flushes.add(flush);
    return () => {
      flushes.delete(flush);
    };
  },
};

const desktop: DesktopApi = {
  capabilities: { host: 'electron', savedFiles: true, pdf: true, backups: true, menu: true },
  ...calls,
  ...events,
};

contextBridge.exposeInMainWorld('desktop', desktop);
