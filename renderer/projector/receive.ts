import { useSyncExternalStore } from 'react';
import { ProjectorView } from '../../shared/calibration/projector-view.ts';

/** What the Electron host gives this page: an ear, and nothing to ask with. */
interface Ear {
  on(listener: (view: unknown) => void): () => void;
}

declare global {
  interface Window {
    touchstoneProjector?: Ear;
  }
}

/** What came last, and whether anything still comes. */
export interface Received {
  view: ProjectorView;
  connected: boolean;
}

let received: Received = { view: { scene: 'waiting' }, connected: true };
const listeners = new Set<() => void>();

function put(next: Partial<Received>): void {
  received = { ...received, ...next };
  for (const listener of listeners) listener();
}

/** Takes a view in, if it is one. What is not of the projector's own type is not shown. */
function hear(view: unknown): void {
  const parsed = ProjectorView.safeParse(view);
  if (parsed.success) put({ view: parsed.data, connected: true });
}

/** Begins to listen: to the host's ear, or to the stream that is this page's own. */
function listenToDesk(): void {
  if (window.touchstoneProjector) {
    window.touchstoneProjector.on(hear);
    return;
  }
  const stream = new EventSource('events/projector');
  stream.addEventListener('projector', (event: MessageEvent<string>) => hear(JSON.parse(event.data)));
  stream.addEventListener('open', () => put({ connected: true }));
  stream.addEventListener('error', () => put({ connected: false }));
}

let listening = false;

const subscribe = (changed: () => void) => {
  if (!listening) listenToDesk();
  listening = true;
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** What the projector is to show. */
export const useReceived = (): Received => useSyncExternalStore(subscribe, () => received);
