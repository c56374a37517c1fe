import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { classes } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { GroupHead } from './groups.ts';
import styles from './QueueGrid.module.css';

export interface GroupLineProps {
  head: GroupHead;
  place: number;
  /** Pixels from the top of the list, for a line that stands away from the ones that are seen; else null. */
  away: number | null;
  current: boolean;
  onCurrent: (key: string) => void;
  onFold: (key: string) => void;
}

/** The head of a group: what it is, how many, how many still to decide. Pressing it folds the group. */
export const GroupLine = memo(function GroupLine(props: GroupLineProps) {
  const { head, place, away, current, onCurrent, onFold } = props;
  const Sign = head.folded ? ChevronRight : ChevronDown;
  return (
    <tr
      aria-rowindex={place + 2}
      className={classes(styles.row, styles.group, away !== null && styles.away)}
      style={away === null ? undefined : { top: away }}
    >
      <td colSpan={9} className={styles.whole}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!head.folded}
          aria-current={current || undefined}
          tabIndex={current ? 0 : -1}
          onFocus={() => onCurrent(head.key)}
          onClick={() => onFold(head.key)}
        >
          <Sign aria-hidden="true" /> {head.label}{' '}
          <span className={styles.faint}>{words.queue.inGroup(head.count, head.undecided)}</span>
        </button>
      </td>
    </tr>
  );
});
