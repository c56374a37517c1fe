import { stat } from 'node:fs/promises';
import { projected } from '../../../shared/calibration/project.ts';
import { ProjectorView } from '../../../shared/calibration/projector-view.ts';
import { anchorAt } from '../../../shared/calibration/session.ts';
import type { Arrival, ProjectorState } from '../../../shared/contract/calibration-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Library } from '../library/library.ts';
import { storedAnchor, storedSession } from '../library/project-calibration.ts';
import { rubricsOf } from './sessions.ts';
import { type Watch, watchFolder } from './watch.ts';

export type ProjectorListener = (view: ProjectorView) => void;

/** What of a room is no judgement and need not outlive the program: what is projected, and the files that came in. */
export interface Room {
  state(): ProjectorState;
  /** Chooses what is projected; `blank` darkens it until it is taken back. */
  show(session: string | null, blank: boolean): void;
  /** A projector window: told at once what there is to see, and again whenever that changes. */
  audience(listener: ProjectorListener): () => void;
  /** Says that a session or an anchor may have changed. */
  touched(): void;
  arrivals(session: string): Arrival[];
  arrived(session: string, arrival: Arrival): void;
  watched(): Watch | null;
  /**
   * Watches one folder, or none any more.
   * @throws Refusal `not-found` for what is no folder that can be read.
   */
  watch(
    what: { session: string; folder: string } | null,
    take: (path: string) => Promise<void>,
  ): Promise<void>;
  close(): void;
}

/** Files that are remembered for a session; nobody looks further back. */
const REMEMBERED = 200;

/**
 * What the projector is to show now. Parsed on its way out: a view with anything in it that the type does not name
 * goes nowhere.
 */
export function projectorView(library: Library, { session: id, blank }: ProjectorState): ProjectorView {
  const session = id === null ? null : storedSession(library.database, id);
  if (!session) return { scene: 'waiting' };
  if (blank) return { scene: 'blank' };
  const anchor = anchorAt(session);
  const row = library.database.get<{ removed: number }>('SELECT removed FROM anchor WHERE id = ?', anchor.id);
  const cleared = row?.removed === 0 && storedAnchor(library.database, anchor.id)?.cleared === true;
  return ProjectorView.parse(projected(session, rubricsOf(library)(anchor), cleared));
}

/** @param changed told when a projector window comes or goes, or what is projected changes. */
export function openRoom(library: () => Library, changed: () => void): Room {
  const listeners = new Set<ProjectorListener>();
  const arrivals = new Map<string, Arrival[]>();
  let shown: Omit<ProjectorState, 'windows'> = { session: null, blank: false };
  let last = '';
  let watching: Watch | null = null;
  const state = (): ProjectorState => ({ ...shown, windows: listeners.size });
  const now = (): ProjectorView =>
    shown.session === null ? { scene: 'waiting' } : projectorView(library(), state());
  const touched = () => {
    if (listeners.size === 0) return;
    const view = now();
    const text = JSON.stringify(view);
    if (text === last) return;
    last = text;
    for (const listener of listeners) listener(view);
  };
  return {
    state,
    show(session, blank) {
      shown = { session, blank };
      touched();
      changed();
    },
    audience(listener) {
      listeners.add(listener);
      const view = now();
      last = JSON.stringify(view);
      listener(view);
      changed();
      return () => {
        if (listeners.delete(listener)) changed();
      };
    },
    touched,
    arrivals: (session) => arrivals.get(session) ?? [],
    arrived(session, arrival) {
      const others = (arrivals.get(session) ?? []).filter(({ path }) => path !== arrival.path);
      arrivals.set(session, [arrival, ...others].slice(0, REMEMBERED));
    },
    watched: () => watching,
    async watch(what, take) {
      if (what && !(await stat(what.folder).catch(() => null))?.isDirectory())
        throw new Refusal('not-found', `${what.folder} is no folder that can be read. Choose another one.`);
      watching?.end();
      watching = what && watchFolder(what, take, changed);
    },
    close() {
      watching?.end();
      listeners.clear();
    },
  };
}
