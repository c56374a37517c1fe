import type { QueueRow } from '../../shared/contract/views.ts';
import type { QueueState } from '../design/index.ts';
import { words } from '../words/index.ts';

const DECIDED = { EARNED: 'earned', NOT_YET: 'not-yet', INCOMPLETE: 'incomplete' } as const;

/** The sign and the word by which a submission stands in the strip. */
export function signOf(row: QueueRow): { sign: QueueState; word: string } {
  const t = words.review.state;
  if ((row.state === 'locked' || row.state === 'read') && row.decision)
    return { sign: DECIDED[row.decision], word: t[row.decision] };
  if (row.state === 'hold') return { sign: 'hold', word: t.hold };
  if (row.state === 'recused') return { sign: 'recused', word: t.recused };
  if (row.state === 'reading') return { sign: 'reading', word: t.reading };
  if (row.state === 'adjudication') return { sign: 'adjudication', word: t.adjudication };
  if (row.state === 'taken' || row.state === 'second') return { sign: 'second-reading', word: t.taken };
  return { sign: 'undecided', word: t.ready };
}
