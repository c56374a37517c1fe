import type { ReactNode } from 'react';
import { classes, PageHeader } from '../design/index.ts';
import { useArrival } from './arrival.ts';
import { Nav } from './Nav.tsx';
import styles from './Screen.module.css';

export interface ScreenProps {
  heading: string;
  /** What stands quietly beside the heading. */
  quiet?: readonly ReactNode[];
  /** The whole height belongs to what is inside, which scrolls by itself. */
  filled?: boolean;
  /** False where the screen puts the focus somewhere better than on its heading. */
  focusHeading?: boolean;
  children: ReactNode;
}

/** The frame of every screen but the reading room: the bar and the screen itself. */
export function Screen({ heading, quiet, filled = false, focusHeading = true, children }: ScreenProps) {
  const headingRef = useArrival(focusHeading);
  return (
    <div className={styles.screen}>
      <PageHeader where={heading} headingRef={headingRef} quiet={quiet} end={<Nav />} />
      <main className={classes(styles.main, filled && styles.filled)}>{children}</main>
    </div>
  );
}
