import { useSyncExternalStore } from 'react';

/** Evidence whose words are not in the file that is shown now, by its submission and artifact; told by the viewers. */
let lost: ReadonlyMap<string, ReadonlySet<string>> = new Map();
const listeners = new Set<() => void>();

/** An artifact's path alone may be that of another one, too, in a submission that stands ready. */
const nameOf = (submission: string | undefined, artifactPath: string) => `${submission} ${artifactPath}`;

/** Says which evidence of an artifact was looked for in its file and not found there; none takes all back. */
export function tellLost(submission: string | undefined, artifactPath: string, ids: readonly string[]): void {
  const name = nameOf(submission, artifactPath);
  const before = lost.get(name);
  if (ids.length === (before?.size ?? 0) && ids.every((id) => before?.has(id))) return;
  lost = new Map(lost).set(name, new Set(ids));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks whether a submission's evidence was looked for in its artifact's file and not found; draws anew when that changes. */
export function useLostEvidence(submission: string): (artifactPath: string, id: string) => boolean {
  const now = useSyncExternalStore(subscribe, () => lost);
  return (artifactPath, id) => now.get(nameOf(submission, artifactPath))?.has(id) ?? false;
}
