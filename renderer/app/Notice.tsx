import type { ReactNode } from 'react';
import { useArrival } from './arrival.ts';
import styles from './Notice.module.css';

/** A page that has only one thing to say. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  const heading = useArrival();
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}
