import { Flag } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { QueueRow } from '../../shared/contract/views.ts';
import { classes, StateMark } from '../design/index.ts';
import { signOf } from '../review/sign.ts';
import { words } from '../words/index.ts';
import type { SortColumn } from './filter.ts';
import styles from './QueueGrid.module.css';

export interface QueueLineProps {
  row: QueueRow;
  /** Place in the list, from 0. */
  place: number;
  /** Pixels from the top of the list, for a row that stands away from the ones that are seen; else null. */
  away: number | null;
  current: boolean;
  onCurrent: (key: string) => void;
  onOpen: (key: string) => void;
}

/** One submission of the list. */
export const QueueLine = memo(function QueueLine(props: QueueLineProps) {
  const { row, place, away, current, onCurrent, onOpen } = props;
  const t = words.queue;
  const click = () => {
    onCurrent(row.key);
    // Who marks text to copy it does not want to leave.
    if (window.getSelection()?.isCollapsed ?? true) onOpen(row.key);
  };
  return (
    <tr
      aria-rowindex={place + 2}
      aria-current={current || undefined}
      tabIndex={current ? 0 : -1}
      className={classes(styles.row, away !== null && styles.away)}
      style={away === null ? undefined : { top: away }}
      onFocus={() => onCurrent(row.key)}
      onClick={click}
    >
      <Cell column="state">
        <StateMark state={signOf(row).sign} word={t.states[row.state]} />
      </Cell>
      <Cell column="id">
        {row.id}
        {row.flagged && (
          <Flag className={styles.flag} role="img" aria-label={t.flagged} fill="currentColor" />
        )}
      </Cell>
      <Cell column="candidate">{row.candidate}</Cell>
      <Cell column="microCredential">
        <span className={styles.credential}>{row.microCredential}</span> {row.title}
      </Cell>
      <Cell column="attempt">{t.attempt(row.attempt)}</Cell>
      <Cell column="submitted">{row.submittedAt && words.numbers.date(row.submittedAt)}</Cell>
      <Cell column="decision">
        {row.decision && t.decisions[row.decision]}
        {row.exported && <span className={styles.faint}> {t.exported}</span>}
      </Cell>
      <Cell column="progress">
        {(row.rated > 0 || row.state === 'reading') && t.progress(row.rated, row.toRate)}
      </Cell>
      <Cell column="assessor">{row.state === 'taken' && row.assessor}</Cell>
    </tr>
  );
});

function Cell({ column, children }: { column: SortColumn; children: ReactNode }) {
  return <td className={classes(styles.cell, styles[column])}>{children}</td>;
}
