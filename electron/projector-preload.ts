import { contextBridge, ipcRenderer } from 'electron';
import { PROJECTOR_CHANNEL } from './hosts/electron/channels.ts';

type Listener = (view: unknown) => void;

const listeners = new Set<Listener>();
let last: unknown = null;

ipcRenderer.on(PROJECTOR_CHANNEL, (_from, view: unknown) => {
  last = view;
  for (const listener of listeners) queueMicrotask(() => listener(view));
});

/** All that the projector's page gets: an ear. There is nothing in it by which anything could be asked for. */
contextBridge.exposeInMainWorld('touchstoneProjector', {
  on(listener: unknown): () => void {
    if (typeof listener !== 'function') throw new TypeError('A listener is a function.');
    const each: Listener = (view) => listener(view);
    listeners.add(each);
    // What came before the page was ready to hear.
    const before = last;
    if (before !== null) queueMicrotask(() => listener(before));
    return () => void listeners.delete(each);
  },
});
