import { useSyncExternalStore } from 'react';

/** What is searched for, and where. It lasts while the window does, so that one can come back to what was found. */
export interface Asked {
  text: string;
  /** Null for everything that the library holds. */
  batch: string | null;
  /** How many passages are wanted. */
  limit: number;
  /** The passage that was opened last, as `nameOf` has it. */
  opened: string | null;
}

/** Passages that are asked for at once. */
export const STEP = 40;
/** The desk hands out no more than this. */
export const MOST = 200;

const NOTHING: Asked = { text: '', batch: null, limit: STEP, opened: null };

let asked = NOTHING;
const listeners = new Set<() => void>();

/** Asks for something else, or for more. Other words or another place begin at the top again. */
export function ask(patch: Partial<Asked>): void {
  const anew = 'text' in patch || 'batch' in patch ? { limit: STEP, opened: null } : {};
  asked = { ...asked, ...anew, ...patch };
  for (const listener of listeners) listener();
}

/** Forgets what was searched for: somebody else sits down. */
export const forgetAsked = (): void => ask(NOTHING);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** What is searched for; the component hears of every change. */
export const useAsked = (): Asked => useSyncExternalStore(listen, () => asked);
