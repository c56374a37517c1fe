import { useSyncExternalStore } from 'react';
import type { Action } from './actions.ts';
import { boundActions } from './useKeys.ts';

/** What can be done where the palette was opened; null while it is closed. */
let offered: ReadonlyMap<Action, () => void> | null = null;
const listeners = new Set<() => void>();

function set(next: ReadonlyMap<Action, () => void> | null): void {
  offered = next;
  for (const listener of listeners) listener();
}

/** Opens the list of everything that can be done here. */
export const openPalette = (): void => set(boundActions());

export const closePalette = (): void => set(null);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** What the palette offers; null while it is closed. */
export const useOffered = () => useSyncExternalStore(listen, () => offered);
