import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { VisuallyHidden } from '../speech/VisuallyHidden.tsx';
import { Scroller } from './Scroller.tsx';
import styles from './Table.module.css';

export interface TableProps {
  /** What the table shows; its name for assistive technology. */
  caption: string;
  /** The caption is seen as well. */
  captionShown?: boolean | undefined;
  /** `<thead>` and `<tbody>`. Cells with `data-number` stand to the right in figures of one width. */
  children: ReactNode;
  className?: string | undefined;
}

/** A table's look: quiet lines, a head that stays, sideways scrolling in its own box and never of the page. */
export function Table({ caption, captionShown, children, className }: TableProps) {
  return (
    <Scroller label={caption} className={classes(styles.frame, className)}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {captionShown ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        {children}
      </table>
    </Scroller>
  );
}
