import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Quote.module.css';

export interface QuoteProps {
  children: ReactNode;
  /** Where it stands: "task.pdf, page 2". */
  source: ReactNode;
  /** Buttons that belong to it: go there, take it away. */
  actions?: ReactNode;
  className?: string | undefined;
}

/** A passage of the evidence, quoted beside the criterion that it speaks to. */
export function Quote({ children, source, actions, className }: QuoteProps) {
  return (
    <figure className={classes(styles.quote, className)}>
      <blockquote className={styles.passage}>{children}</blockquote>
      <figcaption className={styles.source}>{source}</figcaption>
      {actions && <div className={styles.actions}>{actions}</div>}
    </figure>
  );
}
