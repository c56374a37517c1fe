import type { Problem } from '../../../../shared/batch/problem.ts';
import type {
  BatchBlindnessView,
  BlindnessView,
  NamedBatch,
  NameHit,
} from '../../../../shared/contract/text-views.ts';
import type { Unit } from '../extract/extraction.ts';
import type { TextStore } from '../store/store.ts';
import type { NameShown } from './names-shown.ts';
import { locationProblem, type Named, nameProblems } from './problems.ts';

interface StoredName extends Omit<NameShown, 'own'> {
  artifact: number;
  own: number;
}

interface Piece {
  named: Named;
  unit: Unit;
  location: boolean;
  names: NameShown[];
}

const isWrapping = (spot: string) => spot === 'file-name' || spot === 'title';

function piecesOf({ database }: TextStore, submission: string): Piece[] {
  const stored = database.all<StoredName & Record<string, unknown>>(
    'SELECT artifact, spot, place, kind, own FROM name_shown WHERE submission = ? ORDER BY rowid',
    submission,
  );
  const artifacts = database.all<{
    id: string;
    position: number;
    kind: string;
    path: string;
    unit: Unit;
    location: number | null;
  }>(
    `SELECT s.id, a.position, a.kind, a.path, t.unit, t.location
     FROM library.artifact a JOIN library.submission s ON s.key = a.submission LEFT JOIN text t ON t.sha256 = a.sha256
     WHERE a.submission = ? ORDER BY a.position`,
    submission,
  );
  return artifacts.map(({ id, position, kind, path, unit, location }) => ({
    named: { submission: id, position, path: kind === 'file' ? path : null },
    unit,
    location: location === 1,
    names: stored
      .filter(({ artifact }) => artifact === position)
      .map(({ spot, place, kind, own }) => ({ spot, place, kind, own: own === 1 })),
  }));
}

function problemsOf(pieces: readonly Piece[]): Problem[] {
  return pieces.flatMap(({ named, unit, location, names }) => {
    const hidden = names.some(({ spot }) => spot === 'file-name') ? { ...named, path: null } : named;
    return [...nameProblems(named, unit, names), ...(location ? [locationProblem(hidden)] : [])];
  });
}

const hitsOf = ({ named, unit, names }: Piece): NameHit[] =>
  names.map(({ spot, place, kind, own }) => ({
    artifact: named.position,
    spot: isWrapping(spot) || spot === 'text' ? (spot as NameHit['spot']) : 'properties',
    unit: spot === 'text' ? unit : null,
    place,
    kind,
    own,
  }));

/** What has been found in one submission that shows whose it is; `searched` false until all of it has been read. */
export function blindnessOf(store: TextStore, submission: string): BlindnessView {
  const pieces = piecesOf(store, submission);
  const state = store.database.get<{ searched: number; roster: number }>(
    `SELECT EXISTS (SELECT 1 FROM searched WHERE submission = s.key) AS searched,
       EXISTS (SELECT 1 FROM library.identity i WHERE i.batch = s.batch) AS roster
     FROM library.submission s WHERE s.key = ?`,
    submission,
  );
  return {
    searched: state?.searched === 1,
    roster: state?.roster === 1,
    hits: pieces.flatMap(hitsOf),
    locations: pieces.filter(({ location }) => location).map(({ named }) => named.position),
    problems: problemsOf(pieces),
  };
}

/** What has been found in all submissions of a batch. */
export function blindnessOfBatch(store: TextStore, batch: string): BatchBlindnessView {
  const submissions = store.database.all<{ key: string; searched: number; told: number }>(
    `SELECT s.key, EXISTS (SELECT 1 FROM searched WHERE submission = s.key) AS searched,
       EXISTS (SELECT 1 FROM name_shown n WHERE n.submission = s.key) OR EXISTS (
         SELECT 1 FROM library.artifact a JOIN text t ON t.sha256 = a.sha256
         WHERE a.submission = s.key AND t.location = 1
       ) AS told
     FROM library.submission s WHERE s.batch = ? ORDER BY s.position`,
    batch,
  );
  return {
    searched: submissions.filter(({ searched }) => searched === 1).length,
    total: submissions.length,
    problems: submissions
      .filter(({ told }) => told === 1)
      .flatMap(({ key }) => problemsOf(piecesOf(store, key))),
  };
}

/** In which batches something shows whose a submission is, and in how many submissions of each; by the batch's id. */
export function namedBatches({ database }: TextStore): NamedBatch[] {
  return database.all<NamedBatch & Record<string, unknown>>(
    `SELECT s.batch, count(*) AS submissions FROM (
       SELECT submission FROM name_shown
       UNION
       SELECT a.submission FROM text t JOIN library.artifact a ON a.sha256 = t.sha256 WHERE t.location = 1
     ) told JOIN library.submission s ON s.key = told.submission
     GROUP BY s.batch ORDER BY s.batch`,
  );
}
