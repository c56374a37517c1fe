import type { Projected } from '../../shared/calibration/projector-view.ts';
import { LevelMark } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';
import { Head } from './parts.tsx';

/** What the room settled on, in its own words, as they are written. */
export function ConsensusScene({ view }: { view: Projected<'consensus'> }) {
  const { row, at, level, rationale } = view;
  const t = words.projector;
  const place = row.levels.findIndex(({ code }) => code === level);
  return (
    <main className={styles.scene}>
      <Head row={row} under={t.consensus(at.anchor, at.anchors)} />
      <div className={styles.settled}>
        {place >= 0 ? (
          <h2>
            <LevelMark scale={row.levels} place={place} /> {row.levels[place]?.label}
          </h2>
        ) : (
          <p className={styles.under}>{t.notSettled}</p>
        )}
        {rationale && <p className={styles.rationale}>{rationale}</p>}
      </div>
      {place >= 0 && <p className={styles.say}>{row.levels[place]?.descriptor}</p>}
    </main>
  );
}
