import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_NAMES, DESK_EVENT_NAMES } from '../shared/contract/contract.ts';
import type { Reply } from '../shared/contract/refusal.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './hosts/electron/channels.ts';

type Listener = (event: unknown) => void;

const calls: ReadonlySet<string> = new Set(CALL_NAMES);
const listeners = new Map<string, Set<Listener>>(DESK_EVENT_NAMES.map((name) => [name, new Set()]));

ipcRenderer.on(EVENT_CHANNEL, (_from, name: string, event: unknown) => {
  // Each on its own, so that one listener that throws does not keep the others from hearing.
  for (const listener of listeners.get(name) ?? []) queueMicrotask(() => listener(event));
});

/** All that the page gets: the calls and events of the contract by name, and where a dropped file stands. */
contextBridge.exposeInMainWorld('touchstone', {
  host: 'electron',
  async call(name: unknown, input: unknown): Promise<Reply<unknown>> {
    if (typeof name !== 'string' || !calls.has(name))
      return { ok: false, code: 'unknown-call', message: `Touchstone knows no call ${String(name)}.` };
    try {
      return await ipcRenderer.invoke(CALL_CHANNEL, name, input);
    } catch (error) {
      return { ok: false, code: 'unexpected', message: `The call did not come through: ${String(error)}` };
    }
  },
  on(name: unknown, listener: unknown): () => void {
    const heard = typeof name === 'string' ? listeners.get(name) : undefined;
    if (!heard || typeof listener !== 'function')
      throw new TypeError(`Touchstone knows no event ${String(name)}, or there is no listener for it.`);
    // A wrapper of its own for each registration, so that the same listener twice is two, each with its own end.
    const each: Listener = (event) => listener(event);
    heard.add(each);
    return () => void heard.delete(each);
  },
  pathOf: (file: File): string => webUtils.getPathForFile(file),
});
