import { useSyncExternalStore } from 'react';

/** Evidence whose words are not in the file that is shown now, by its artifact's path; told by the viewers. */
let lost: ReadonlyMap<string, ReadonlySet<string>> = new Map();
const listeners = new Set<() => void>();

/** Says which evidence of an artifact was looked for in its file and not found there; none takes all back. */
export function tellLost(artifactPath: string, ids: readonly string[]): void {
  const before = lost.get(artifactPath);
  if (ids.length === (before?.size ?? 0) && ids.every((id) => before?.has(id))) return;
  lost = new Map(lost).set(artifactPath, new Set(ids));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks whether a piece of evidence was looked for in its artifact's file and not found; draws anew when that changes. */
export function useLostEvidence(): (artifactPath: string, id: string) => boolean {
  const now = useSyncExternalStore(subscribe, () => lost);
  return (artifactPath, id) => now.get(artifactPath)?.has(id) ?? false;
}
