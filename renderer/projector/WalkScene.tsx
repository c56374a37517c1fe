import type { Projected } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';
import { Head, RubricRow } from './parts.tsx';

/** The rubric, one criterion at a time, before anybody sees the anchor. */
export function WalkScene({ view: { row, at } }: { view: Projected<'walk'> }) {
  const t = words.projector;
  return (
    <main className={styles.scene}>
      <Head row={row} under={t.walk(row.place, row.of, at.anchor, at.anchors)} />
      <RubricRow row={row} />
      {row.lookFors.length > 0 && (
        <p className={styles.say}>
          <b>{t.lookFors}</b> {row.lookFors.join(' · ')}
        </p>
      )}
    </main>
  );
}
