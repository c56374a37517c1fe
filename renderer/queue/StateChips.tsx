import { useMemo } from 'react';
import type { QueueRow, QueueState } from '../../shared/contract/views.ts';
import { type QueueState as Sign, StateMark } from '../design/index.ts';
import { words } from '../words/index.ts';
import { setFilter } from './filter.ts';
import { countStates, STATE_ORDER } from './list.ts';
import styles from './Queue.module.css';

const SIGNS: Record<QueueState, Sign> = {
  ready: 'undecided',
  reading: 'reading',
  read: 'not-yet',
  locked: 'earned',
  hold: 'hold',
  recused: 'recused',
  taken: 'second-reading',
  second: 'second-reading',
  adjudication: 'adjudication',
};

/** The states through which every submission goes; the others only show once there is one. */
const ALWAYS: readonly QueueState[] = ['ready', 'reading', 'locked'];

export interface StateChipsProps {
  /** What the counts count. */
  rows: readonly QueueRow[];
  all: readonly QueueRow[];
  chosen: readonly QueueState[];
}

/** The count of each state; pressed ones are shown, and with none pressed all are. */
export function StateChips({ rows, all, chosen }: StateChipsProps) {
  const t = words.queue;
  const counts = useMemo(() => countStates(rows), [rows]);
  const ever = useMemo(() => countStates(all), [all]);
  const states = STATE_ORDER.filter((state) => ALWAYS.includes(state) || ever[state] > 0);
  const toggle = (state: QueueState) =>
    setFilter({
      states: chosen.includes(state) ? chosen.filter((each) => each !== state) : [...chosen, state],
    });
  return (
    <fieldset className={styles.chips} aria-label={t.byState}>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={chosen.length === 0}
        onClick={() => setFilter({ states: [] })}
      >
        {t.all} <b>{words.numbers.count(rows.length)}</b>
      </button>
      {states.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(state)}
          data-empty={counts[state] === 0 || undefined}
          onClick={() => toggle(state)}
        >
          <StateMark state={SIGNS[state]} word={t.states[state]} />{' '}
          <b>{words.numbers.count(counts[state])}</b>
        </button>
      ))}
    </fieldset>
  );
}
