import type { CSSProperties } from 'react';
import type { ProjectedRow } from '../../shared/calibration/projector-view.ts';
import { LevelMark } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';

export interface DotsProps {
  row: ProjectedRow;
  counts: readonly number[];
  /** The definitive level, once it is its turn. */
  definitive: string | null;
  /** Readings below passing and passing, once they are shown. */
  decision: { below: number; passing: number } | null;
}

/** Pixels of a wall of 1024 x 768 from dot to dot at which the fullest column fits: a room of forty has smaller dots than one of twelve. */
function pitchFor(most: number, levels: number): number {
  const width = 900 / levels;
  const height = 280;
  for (const pitch of [56, 46, 38, 30, 24, 18])
    if (Math.ceil(most / Math.max(1, Math.floor(width / pitch))) * pitch <= height) return pitch;
  return 14;
}

/** One dot for each reading, by level and without a name. What they say is said in words, too. */
export function Dots({ row, counts, definitive, decision }: DotsProps) {
  const t = words.projector;
  const { levels } = row;
  const pitch = pitchFor(Math.max(0, ...counts), levels.length);
  const split = levels.findIndex(({ passing }) => passing);
  const shape = {
    '--levels': levels.length,
    '--pitch': `${pitch / 16}rem`,
    '--split': split + 1,
  } as CSSProperties;
  return (
    <div className={styles.plot} style={shape}>
      <ol className={styles.columns} aria-label={t.dots(row.id)}>
        {levels.map(({ code, label }, place) => {
          const count = counts[place] ?? 0;
          return (
            <li key={code} className={styles.column} data-definitive={definitive === code}>
              <div className={styles.dots} aria-hidden="true">
                {Array.from({ length: count }, (_, dot) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots have no name, on purpose
                  <i key={dot} />
                ))}
              </div>
              <b>
                <LevelMark scale={levels} place={place} /> {label} {count}
              </b>
              <span className={styles.definitive}>{definitive === code && t.definitive}</span>
            </li>
          );
        })}
      </ol>
      {decision && (
        <div className={styles.split}>
          {split > 0 && <p className={styles.below}>{t.below(decision.below)}</p>}
          <p className={styles.passing}>{t.passing(decision.passing)}</p>
        </div>
      )}
    </div>
  );
}
