import type { ReactNode, Ref } from 'react';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  /** Where one is: the page's only first-level heading. */
  where: ReactNode;
  /** Takes the focus when the screen changes, so that it starts at the top and is read out. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** What is quieter: the candidate's code, the place in the queue. */
  quiet?: readonly ReactNode[] | undefined;
  /** Before the heading: a button back, as a rule. */
  start?: ReactNode;
  /** At the far end: what is saved, undo, keys. */
  end?: ReactNode;
}

/** The bar at the top of every screen. */
export function PageHeader({ where, headingRef, quiet = [], start, end }: PageHeaderProps) {
  return (
    <header className={styles.bar}>
      {start}
      <h1 ref={headingRef} tabIndex={-1} className={styles.where}>
        {where}
      </h1>
      {quiet.map((each, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the slots are fixed, only their content changes
        <span key={place} className={styles.quiet}>
          {each}
        </span>
      ))}
      {end && <div className={styles.end}>{end}</div>}
    </header>
  );
}
