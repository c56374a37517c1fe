import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { classes } from '../design/index.ts';
import { words } from '../words/index.ts';
import { type SortColumn, setFilter, useFilter } from './filter.ts';
import styles from './QueueGrid.module.css';

const COLUMNS = [
  'state',
  'id',
  'candidate',
  'microCredential',
  'attempt',
  'submitted',
  'decision',
  'progress',
  'assessor',
] as const satisfies readonly SortColumn[];

export interface GridHeadProps {
  ref: Ref<HTMLTableSectionElement>;
  /** Down from the head: the focus goes back to the rows. */
  onLeave: () => void;
}

/** The heads of the columns; each orders the list. Reached by arrow up from the first row, or by the menu of orders. */
export function GridHead({ ref, onLeave }: GridHeadProps) {
  const { sort } = useFilter();
  const order = (column: SortColumn) => {
    // A third press gives the order of loading back.
    if (sort.by !== column) setFilter({ sort: { by: column, descending: false } });
    else if (!sort.descending) setFilter({ sort: { by: column, descending: true } });
    else setFilter({ sort: { by: 'loaded', descending: false } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (event.key === 'ArrowRight') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowLeft') buttons[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <thead ref={ref} className={styles.head} onKeyDown={onKeyDown}>
      <tr aria-rowindex={1} className={styles.row}>
        {COLUMNS.map((column) => {
          const sorted = sort.by === column;
          const Arrow = sort.descending ? ArrowDown : ArrowUp;
          return (
            <th
              key={column}
              scope="col"
              className={classes(styles.cell, styles[column])}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" tabIndex={-1} className={styles.sort} onClick={() => order(column)}>
                {words.queue.columns[column]}
                {sorted && <Arrow aria-hidden="true" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
