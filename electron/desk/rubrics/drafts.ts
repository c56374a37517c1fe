import { Refusal } from '../../../shared/contract/refusal.ts';
import type { RubricDraftView } from '../../../shared/contract/rubric-views.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import { blankDraft, draftFrom, presetScale, type RubricDraft } from '../../../shared/rubric/draft.ts';
import { type DraftChange, differences, turnedRound } from '../../../shared/rubric/draft-change.ts';
import { programmeOf } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { currentRubric } from '../library/rubrics.ts';

interface DraftRow {
  rubric: string;
  programme: string;
  micro_credential: string;
  base: string | null;
  version: number;
  at: string;
  doc: string;
}

/** Keystrokes in one field within this time of each other are one step for undo. Milliseconds. */
const ONE_STEP_WITHIN = 5000;

/** Labels of a rubric that begins from nothing. */
const LABELS = { three: ['Not Yet', 'Progressing', 'Demonstrated'], two: ['Not met', 'Met'] };
const DECISIONS = { EARNED: 'Earned', NOT_YET: 'Not yet', INCOMPLETE: 'Incomplete' };

/** A place in a programme that has a rubric, or could have one. */
export interface RubricPlace {
  programme: string;
  microCredential: string;
}

function rowAt(library: Library, { programme, microCredential }: RubricPlace): DraftRow | undefined {
  return library.database.get<DraftRow & Record<string, unknown>>(
    'SELECT * FROM rubric_draft WHERE programme = ? AND micro_credential = ?',
    programme,
    microCredential,
  );
}

function hasStep(library: Library, rubric: string, undone: 0 | 1): boolean {
  return Boolean(
    library.database.get('SELECT 1 FROM rubric_step WHERE rubric = ? AND undone = ? LIMIT 1', rubric, undone),
  );
}

function viewOf(library: Library, row: DraftRow): RubricDraftView {
  return {
    rubric: row.rubric,
    programme: row.programme,
    microCredential: row.micro_credential,
    base: row.base,
    version: row.version,
    draft: JSON.parse(row.doc) as RubricDraft,
    canUndo: hasStep(library, row.rubric, 0),
    canRedo: hasStep(library, row.rubric, 1),
    savedAt: row.at,
  };
}

/** The draft of a micro-credential's rubric; null where none was begun. */
export function draftAt(library: Library, place: RubricPlace): RubricDraftView | null {
  const row = rowAt(library, place);
  return row ? viewOf(library, row) : null;
}

/**
 * The draft with this number.
 * @throws Refusal `not-found` where there is no draft, `stale` with the draft as it is now.
 */
export function freshDraft(library: Library, rubric: string, version: number): RubricDraftView {
  const row = library.database.get<DraftRow & Record<string, unknown>>(
    'SELECT * FROM rubric_draft WHERE rubric = ?',
    rubric,
  );
  if (!row)
    throw new Refusal(
      'not-found',
      `There is no draft of the rubric ${rubric}: it was published or given up. Begin a new one.`,
    );
  const view = viewOf(library, row);
  if (view.version !== version)
    throw new Refusal(
      'stale',
      'This draft was changed in another window since it was shown here. It is shown anew; nothing was overwritten.',
      view,
    );
  return view;
}

/** An id for the first rubric of a micro-credential that nothing else bears. */
function freeRubricId(library: Library, microCredential: string): string {
  const taken = (id: string) =>
    Boolean(
      library.database.get(
        'SELECT 1 FROM rubric WHERE id = ?1 UNION SELECT 1 FROM rubric_draft WHERE rubric = ?1',
        id,
      ),
    );
  const stem = `${microCredential.slice(0, 30)}-R`;
  if (!taken(stem)) return stem;
  for (let n = 2; ; n += 1) if (!taken(`${stem}${n}`)) return `${stem}${n}`;
}

/** @throws Refusal `not-found` where the programme has no such micro-credential. */
export function checkPlace(library: Library, { programme, microCredential }: RubricPlace): void {
  const known = programmeOf(library, programme)?.stacks.some((stack) =>
    stack.microCredentials.some(({ id }) => id === microCredential),
  );
  if (!known)
    throw new Refusal('not-found', `The programme ${programme} has no micro-credential ${microCredential}.`);
}

/** The draft as it is, or a new one made from the current version, or from nothing where there is none. */
export function beginDraft(library: Library, author: string, place: RubricPlace): RubricDraftView {
  return library.database.transaction(() => {
    checkPlace(library, place);
    const there = draftAt(library, place);
    if (there) return there;
    const { programme, microCredential } = place;
    const current = currentRubric(library.database, programme, microCredential);
    const draft = current
      ? draftFrom(current)
      : blankDraft(
          { id: freeRubricId(library, microCredential), microCredential, decisionLabels: DECISIONS },
          presetScale('three', LABELS),
        );
    library.record({
      kind: 'rubric.drafted',
      author,
      submission: null,
      body: { programme, draft, base: current?.version ?? null },
    });
    return draftAt(library, place) as RubricDraftView;
  });
}

/** The number of the step that these changes continue: the next keystrokes in the same field. */
function continued(
  library: Library,
  rubric: string,
  changes: readonly DraftChange[],
  now: string,
): number | undefined {
  const [only, ...more] = changes;
  if (!only || more.length || typeof only.after !== 'string') return undefined;
  const last = library.database.get<{ seq: number; changes: string; at: string }>(
    'SELECT seq, changes, at FROM rubric_step WHERE rubric = ? AND undone = 0 ORDER BY seq DESC LIMIT 1',
    rubric,
  );
  if (!last) return undefined;
  const before = JSON.parse(last.changes) as DraftChange[];
  const gap = Date.parse(now) - Date.parse(last.at);
  const same = before.length === 1 && sameJson(before[0]?.path, only.path);
  return same && typeof before[0]?.after === 'string' && gap >= 0 && gap <= ONE_STEP_WITHIN
    ? last.seq
    : undefined;
}

/**
 * Writes a draft: what differs from the one before is journaled as one step.
 * @param version against which it was made.
 * @throws Refusal `not-found`, `stale`, or `invalid-input` for a draft of another rubric.
 */
export function editDraft(
  library: Library,
  author: string,
  { rubric, version, draft }: { rubric: string; version: number; draft: RubricDraft },
): RubricDraftView {
  return library.database.transaction(() => {
    const before = freshDraft(library, rubric, version);
    if (draft.id !== rubric || draft.microCredential !== before.microCredential)
      throw new Refusal('invalid-input', `This is not a draft of the rubric ${rubric}.`);
    const changes = differences(before.draft, draft);
    if (!changes.length) return before;
    const now = new Date().toISOString();
    const joins = continued(library, rubric, changes, now);
    library.record({
      kind: 'rubric.edited',
      at: now,
      author,
      submission: null,
      body: { rubric, changes, ...(joins === undefined ? {} : { joins }) },
    });
    return freshDraft(library, rubric, version + 1);
  });
}

/** Takes back the last step of a draft, or takes it again. @throws Refusal `nothing-to-undo`, `not-found` or `stale`. */
export function moveDraft(
  library: Library,
  author: string,
  { rubric, version, direction }: { rubric: string; version: number; direction: 'undo' | 'redo' },
): RubricDraftView {
  return library.database.transaction(() => {
    freshDraft(library, rubric, version);
    const undone = direction === 'undo';
    const step = library.database.get<{ seq: number; changes: string }>(
      undone
        ? 'SELECT seq, changes FROM rubric_step WHERE rubric = ? AND undone = 0 ORDER BY seq DESC LIMIT 1'
        : 'SELECT seq, changes FROM rubric_step WHERE rubric = ? AND undone = 1 ORDER BY seq LIMIT 1',
      rubric,
    );
    if (!step)
      throw new Refusal(
        'nothing-to-undo',
        undone ? 'There is nothing to undo in this draft.' : 'There is nothing to redo in this draft.',
      );
    const made = JSON.parse(step.changes) as DraftChange[];
    const changes = undone ? turnedRound(made) : made;
    library.record({
      kind: 'rubric.edit-moved',
      author,
      submission: null,
      body: { rubric, step: step.seq, undone, changes },
    });
    return freshDraft(library, rubric, version + 1);
  });
}

/** Gives a draft up. Its steps stay in the journal. @throws Refusal `not-found` or `stale`. */
export function discardDraft(
  library: Library,
  author: string,
  { rubric, version }: { rubric: string; version: number },
): void {
  library.database.transaction(() => {
    freshDraft(library, rubric, version);
    library.record({ kind: 'rubric.discarded', author, submission: null, body: { rubric } });
  });
}
