import type { ArtifactView } from '../../../shared/contract/views.ts';
import type { Asked } from '../../viewers/kept-places.ts';

/** What somebody asked to see: an artifact of a submission, and what of it. */
export interface AskedPlace extends Omit<Asked, 'n'> {
  readonly submission: string;
  readonly artifact: number | string;
}

let asked: (AskedPlace & { readonly n: number }) | null = null;
let count = 0;
const listeners = new Set<() => void>();

/** Asks for a place. The room of its submission takes it up when it is on the screen; the latest asking counts. */
export function ask(place: AskedPlace): void {
  count += 1;
  asked = { ...place, n: count };
  for (const listener of listeners) listener();
}

/** Lets go of what was asked for: it has been shown, or the room of its submission was left. */
export function settleAsked(done: (place: AskedPlace & { readonly n: number }) => boolean): void {
  if (!asked || !done(asked)) return;
  asked = null;
  for (const listener of listeners) listener();
}

/** What was asked for last, for `useSyncExternalStore`. */
export const askedNow = () => asked;

export function onAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether an artifact is the one that was asked for: by position, path or hash. */
export function isAsked({ artifact }: Pick<AskedPlace, 'artifact'>, view: ArtifactView): boolean {
  return artifact === view.position || artifact === view.path || artifact === view.sha256;
}

/** The address of a place, for links; several words are looked for each by itself. */
export function addressOfPlace({ submission, artifact, page, find }: AskedPlace): string {
  const asking = new URLSearchParams({ artifact: String(artifact) });
  if (page !== undefined) asking.set('page', String(page));
  for (const word of find) asking.append('find', word);
  return `#/review/${submission}?${asking}`;
}

/** Takes what an address asks for out of it, so that coming back there later shows what was left there. */
function takeFromAddress(): void {
  const [, submission, asking] = /^#\/review\/([^/?]+\/[^/?]+)\?(.*)$/.exec(window.location.hash) ?? [];
  if (submission === undefined) return;
  window.history.replaceState(window.history.state, '', `#/review/${submission}`);
  const params = new URLSearchParams(asking);
  const artifact = params.get('artifact') ?? '';
  const page = Number(params.get('page'));
  ask({
    submission,
    artifact: /^\d{1,6}$/.test(artifact) ? Number(artifact) : artifact,
    ...(Number.isInteger(page) && page > 0 ? { page } : {}),
    find: params.getAll('find'),
  });
}

// Before any screen reads where it is.
window.addEventListener('hashchange', takeFromAddress);
takeFromAddress();
