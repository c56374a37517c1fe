import { type ReactNode, useId } from 'react';
import styles from './Gallery.module.css';

/** One part of the gallery under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <div className={styles.samples}>{children}</div>
    </section>
  );
}
