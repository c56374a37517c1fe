import type { QueueRow, QueueState } from '../../../shared/contract/views.ts';
import type { Decision, ReadingState } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';

interface Half {
  purpose: 'first' | 'second';
  assessor: string;
  state: ReadingState;
  decision: Decision | null;
  started_at: string | null;
  locked_at: string | null;
  rated: number;
  to_rate: number;
}

/** What the queue knows of a submission that is read twice. Nothing of it reaches a reader but their own half. */
export interface Twice {
  standing: 'waiting' | 'agreed' | 'differs' | 'settled';
  halves: Half[];
  sealed: { purpose: 'first' | 'second'; assessor: string }[];
  final: { decision: Decision; decided_at: string; assessor: string } | null;
}

const PAIRS = `
SELECT p.submission, p.standing, o.decision, o.decided_at, o.assessor
FROM pair p JOIN submission s ON s.key = p.submission LEFT JOIN outcome o ON o.submission = p.submission
WHERE ?1 IS NULL OR s.batch = ?1 OR s.key = ?1`;
const HALVES = `
SELECT r.submission, r.purpose, r.assessor, r.state, r.decision, r.started_at, r.locked_at, r.rated, r.to_rate
FROM reading r JOIN pair p ON p.submission = r.submission JOIN submission s ON s.key = r.submission
WHERE r.purpose IN ('first', 'second') AND (?1 IS NULL OR s.batch = ?1 OR s.key = ?1)`;
const SEALED = `
SELECT x.submission, x.purpose, x.assessor FROM sealed x JOIN submission s ON s.key = x.submission
WHERE ?1 IS NULL OR s.batch = ?1 OR s.key = ?1`;

/**
 * Every submission that is read twice, by its key.
 * @param scope a batch's id, a submission's key, or null for the whole library.
 */
export function readTwice({ database }: Library, scope: string | null): Map<string, Twice> {
  const found = new Map<string, Twice>();
  const pairs = database.all<{
    submission: string;
    standing: Twice['standing'];
    decision: Decision | null;
    decided_at: string | null;
    assessor: string | null;
  }>(PAIRS, scope);
  for (const { submission, standing, decision, decided_at, assessor } of pairs) {
    const final = decision && { decision, decided_at: decided_at ?? '', assessor: assessor ?? '' };
    found.set(submission, { standing, halves: [], sealed: [], final });
  }
  if (!found.size) return found;
  for (const { submission, ...half } of database.all<Half & { submission: string }>(HALVES, scope))
    found.get(submission)?.halves.push(half);
  for (const { submission, ...each } of database.all<Twice['sealed'][number] & { submission: string }>(
    SEALED,
    scope,
  ))
    found.get(submission)?.sealed.push(each);
  return found;
}

type Shown = Pick<QueueRow, 'state' | 'decision' | 'rated' | 'toRate' | 'assessor' | 'lockedAt' | 'purpose'>;

const NOTHING = { decision: null, rated: 0, toRate: 0, lockedAt: null } as const;

const isLive = (half: Half) => half.state !== 'recused' && half.started_at !== null;

function own(half: Half, { standing, final }: Twice): Shown {
  const { purpose, assessor, rated, to_rate: toRate } = half;
  const progress = { purpose, assessor, rated, toRate };
  if (half.state === 'hold') return { ...progress, state: 'hold', decision: null, lockedAt: null };
  if (half.state === 'draft') return { ...progress, state: 'reading', decision: null, lockedAt: null };
  const lockedAt = half.locked_at;
  if (half.state === 'locked' && standing === 'differs')
    return { ...progress, state: 'adjudication', decision: null, lockedAt };
  const decision = half.state === 'locked' && final ? final.decision : half.decision;
  return { ...progress, state: half.state === 'read' ? 'read' : 'locked', decision, lockedAt };
}

/**
 * How a submission that is read twice stands for somebody: one's own half as it is; of the other's nothing, neither
 * that it is there nor what it says, until both are locked. Without a code: how it stands as a whole.
 */
export function twiceFor(twice: Twice, assessor: string | null): Shown {
  const { standing, halves, sealed, final } = twice;
  const live = halves.filter(isLive);
  const mine = live.find((half) => half.assessor === assessor);
  if (mine) return own(mine, twice);
  const reader = (purpose: 'first' | 'second') =>
    live.find((half) => half.purpose === purpose)?.assessor ??
    sealed.find((each) => each.purpose === purpose)?.assessor ??
    null;
  const recused = halves.find((half) => half.assessor === assessor && half.state === 'recused');
  if (recused) return { ...NOTHING, state: 'recused', purpose: recused.purpose, assessor };
  const [first, second] = [reader('first'), reader('second')];
  const whole = (state: QueueState): Shown => ({
    ...NOTHING,
    state,
    purpose: 'first',
    assessor: first ?? second,
  });
  if (standing === 'differs') return whole('adjudication');
  if (standing !== 'waiting' && final)
    return {
      ...whole('locked'),
      decision: final.decision,
      lockedAt: final.decided_at,
      assessor: final.assessor,
    };
  if (live.some((half) => half.state === 'hold')) return whole('hold');
  if (assessor === null) {
    if (first === null && second === null) return whole('ready');
    return whole(live.some((half) => half.state === 'locked') || sealed.length ? 'second' : 'reading');
  }
  if (first !== null && second !== null) return whole('taken');
  if (sealed.some((each) => each.assessor === assessor)) return whole('taken');
  // Open to this reader, as anything else is: what the other has done is not to be seen.
  return { ...NOTHING, state: 'ready', purpose: first === null ? 'first' : 'second', assessor: null };
}
