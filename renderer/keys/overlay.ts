import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Shows the list of keys over whatever is on the screen. */
export const showKeys = (): void => set(true);

/** Closes the list of keys. */
export const hideKeys = (): void => set(false);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Whether the list of keys is open. */
export const useKeysShown = (): boolean => useSyncExternalStore(listen, () => open);
