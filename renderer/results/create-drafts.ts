import { useSyncExternalStore } from 'react';

/** What is written and not saved, by a name; it stays while other screens are shown. */
export interface Drafts<Draft> {
  /** Keeps a draft, or lets it go. */
  keep: (name: string, draft: Draft | null) => void;
  use: () => ReadonlyMap<string, Draft>;
}

/** A place of its own for drafts of one kind. */
export function createDrafts<Draft>(): Drafts<Draft> {
  let drafts: ReadonlyMap<string, Draft> = new Map();
  const listeners = new Set<() => void>();
  const listen = (changed: () => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  };
  return {
    keep(name, draft) {
      const next = new Map(drafts);
      if (draft === null) next.delete(name);
      else next.set(name, draft);
      drafts = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(listen, () => drafts),
  };
}
