import type { ReactNode } from 'react';
import type { ProjectedRow } from '../../shared/calibration/projector-view.ts';
import { LevelMark } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';

/** The heading of a scene: the criterion, and where the room is. */
export function Head({ row, under }: { row: ProjectedRow; under: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1>
        {row.id} {row.title}
      </h1>
      <p className={styles.under}>{under}</p>
    </header>
  );
}

/** The criterion's row of the rubric: each level with what can be seen in the evidence at it. */
export function RubricRow({ row, definitive }: { row: ProjectedRow; definitive?: string | null }) {
  return (
    <section aria-label={words.projector.row(row.id)} className={styles.row}>
      {row.levels.map(({ code, label, descriptor }, place) => (
        <div key={code} className={styles.level} data-definitive={definitive === code}>
          <h2>
            <LevelMark scale={row.levels} place={place} /> {label}
          </h2>
          {definitive === code && <p className={styles.definitive}>{words.projector.definitive}</p>}
          <p>{descriptor}</p>
        </div>
      ))}
    </section>
  );
}
