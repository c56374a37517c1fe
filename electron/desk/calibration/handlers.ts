import type { Anchor } from '../../../shared/calibration/anchor.ts';
import { unfinished, unrated } from '../../../shared/calibration/change-anchor.ts';
import { reportOf } from '../../../shared/calibration/report.ts';
import type { Session } from '../../../shared/calibration/session.ts';
import type { CalibrationView } from '../../../shared/contract/calibration-views.ts';
import { adjudicatorOf, assessorOf, type Context, type Handlers } from '../context.ts';
import type { Library } from '../library/library.ts';
import {
  anchorFromFiles,
  anchorFromSubmission,
  anchorOf,
  anchorsOf,
  changeAnchor,
  removeAnchor,
} from './anchors.ts';
import { takeReadings } from './arrivals.ts';
import { guidanceFor } from './guidance.ts';
import { driftView, qualifyingView } from './monitor.ts';
import { isOutdated } from './outdated.ts';
import { exportAnchors, exportForReaders, importAnchors } from './package.ts';
import { beginQualifying } from './qualifying-sets.ts';
import { rulesOf, setRules } from './rules.ts';
import { hideSeeds, seedsView, takeOutSeeds } from './seeds.ts';
import { beginSession, doInSession, rubricsOf, sessionOf, sessionRows } from './sessions.ts';

/** Says that something in the room changed, to the screens and to the projector. */
function told<Answer>(context: Context, session: string | null, answer: Answer): Answer {
  context.calibration.touched();
  context.emit('calibration', { session });
  return answer;
}

/**
 * Anchors by which one qualifies, and seeds, are not for whoever reads: what is definitive of them is the answer.
 * @throws Refusal `not-yours` for an assessor, where one of these anchors is no practice.
 */
function checkSeen(context: Context, anchors: readonly Pick<Anchor, 'use'>[]): void {
  if (anchors.some(({ use }) => use !== 'practice')) adjudicatorOf(context);
}

/** @throws Refusal `not-found`, or `not-yours` for an assessor where a room calibrates on what is no practice. */
function seenSession(context: Context, id: string): Session {
  const session = sessionOf(context.library(), id);
  checkSeen(context, session.anchors);
  return session;
}

function viewOf(context: Context, library: Library, id: string): CalibrationView {
  const session = sessionOf(library, id);
  const cleared = new Set(anchorsOf(library).flatMap((anchor) => (anchor.cleared ? [anchor.id] : [])));
  const watch = context.calibration.watched();
  return {
    session,
    rubrics: Object.fromEntries(session.anchors.map((anchor) => [anchor.id, rubricsOf(library)(anchor)])),
    cleared: session.anchors.flatMap((anchor) => (cleared.has(anchor.id) ? [anchor.id] : [])),
    arrivals: context.calibration.arrivals(id),
    watched: watch?.session === id ? { folder: watch.folder, trouble: watch.trouble() } : null,
    projector: context.calibration.state(),
  };
}

async function take(
  context: Context,
  order: { id: string; path: string; name?: string | undefined; replace: boolean },
) {
  const arrival = await takeReadings(context.library(), assessorOf(context), order);
  context.calibration.arrived(order.id, arrival);
  return told(context, order.id, arrival);
}

type CalibrationCalls =
  | `anchors.${'list' | 'from-submission' | 'from-files' | 'change' | 'remove' | 'export' | 'import'}`
  | `calibration.${'sessions' | 'begin' | 'open' | 'do' | 'take' | 'watch' | 'project' | 'open-projector'}`
  | `calibration.${'report' | 'export' | 'hand-out'}`
  | `qualifying.${'view' | 'begin'}`
  | `seeds.${'view' | 'hide' | 'take-out'}`
  | 'drift.view'
  | 'calibration.rule'
  | 'guidance.list';

/** Says that submissions came into queues, or went, that nobody has loaded; what they say is read behind the window. */
function planted<Answer>(context: Context, answer: Answer): Answer {
  context.emit('changed', { submission: null, version: 0, row: null });
  context.texts().index();
  return told(context, null, answer);
}

export const calibrationHandlers: Handlers<CalibrationCalls> = {
  'anchors.list': (context) => {
    const library = context.library();
    const all = context.settings.get().role === 'adjudicator';
    const seen = anchorsOf(library).filter(({ use }) => all || use === 'practice');
    return seen.map((anchor) => {
      const rubric = rubricsOf(library)(anchor);
      return {
        anchor,
        rubric,
        outdated: isOutdated(library, rubric),
        unrated: unrated(rubric, anchor),
        unfinished: unfinished(rubric, anchor),
      };
    });
  },
  'anchors.from-submission': (context, { key }) =>
    told(context, null, { anchor: anchorFromSubmission(context.library(), assessorOf(context), key) }),
  'anchors.from-files': async (context, about) =>
    told(context, null, { anchor: await anchorFromFiles(context.library(), assessorOf(context), about) }),
  'anchors.change': (context, write) => {
    const { change } = write;
    checkSeen(context, [anchorOf(context.library(), write.id), ...(change.type === 'use' ? [change] : [])]);
    return told(context, null, { anchor: changeAnchor(context.library(), assessorOf(context), write) });
  },
  'anchors.remove': (context, { id }) => {
    checkSeen(context, [anchorOf(context.library(), id)]);
    removeAnchor(context.library(), assessorOf(context), id);
    return told(context, null, { removed: true });
  },
  'anchors.export': async (context, { ids }) => {
    checkSeen(
      context,
      ids.map((id) => anchorOf(context.library(), id)),
    );
    return { path: await exportAnchors(context.library(), ids) };
  },
  'anchors.import': async (context, order) =>
    told(context, null, await importAnchors(context.library(), assessorOf(context), order)),

  'calibration.sessions': (context) => sessionRows(context.library()),
  'calibration.begin': (context, about) => {
    checkSeen(
      context,
      about.anchors.map((id) => anchorOf(context.library(), id)),
    );
    return told(context, null, { session: beginSession(context.library(), assessorOf(context), about) });
  },
  'calibration.open': (context, { id }) => {
    seenSession(context, id);
    return viewOf(context, context.library(), id);
  },
  'calibration.do': (context, write) =>
    told(context, write.id, { session: doInSession(context.library(), assessorOf(context), write) }),
  'calibration.take': take,
  'calibration.watch': async (context, { id, folder }) => {
    assessorOf(context);
    sessionOf(context.library(), id);
    await context.calibration.watch(folder === null ? null : { session: id, folder }, async (path) => {
      await take(context, { id, path, replace: false });
    });
    return told(context, id, { folder });
  },
  'calibration.project': (context, { id, blank }) => {
    if (id !== null) sessionOf(context.library(), id);
    const { calibration } = context;
    calibration.show(id, blank === 'turn' ? !calibration.state().blank : blank);
    return context.calibration.state();
  },
  'calibration.open-projector': async (context) => ({ opened: await context.shell.openProjector() }),
  'calibration.report': (context, { id }) => {
    const library = context.library();
    return reportOf(seenSession(context, id), rubricsOf(library));
  },
  'calibration.export': async (context, { id }) => {
    seenSession(context, id);
    // What draws PDFs is large, and a window need not wait for it.
    const { writeReport } = await import('./report-files.ts');
    return writeReport(context.library(), id);
  },
  'calibration.hand-out': async (context, { id }) => ({
    path: await exportForReaders(context.library(), id),
  }),
  'qualifying.view': (context) => {
    const code = assessorOf(context);
    const all = context.settings.get().role === 'adjudicator';
    return qualifyingView(context.library(), all ? null : code);
  },
  'qualifying.begin': (context, about) =>
    planted(context, { batch: beginQualifying(context.library(), adjudicatorOf(context), about) }),
  'seeds.view': (context, { batch }) => {
    adjudicatorOf(context);
    return seedsView(context.library(), batch);
  },
  'seeds.hide': (context, plan) => {
    hideSeeds(context.library(), adjudicatorOf(context), plan);
    return planted(context, seedsView(context.library(), plan.batch));
  },
  'seeds.take-out': (context, { batch }) =>
    planted(context, { out: takeOutSeeds(context.library(), adjudicatorOf(context), batch) }),
  'drift.view': (context) => {
    adjudicatorOf(context);
    return driftView(context.library());
  },
  'calibration.rule': (context, { rules }) => {
    setRules(context.library(), adjudicatorOf(context), rules);
    return told(context, null, { rules: rulesOf(context.library()) });
  },
  'guidance.list': (context, { rubric }) => guidanceFor(context.library(), rubric),
};
