import { words } from '../../words/index.ts';
import type { EvidenceMark } from '../evidence-marks.ts';
import styles from './Image.module.css';
import type { Region } from './region.ts';

/** A region as the style of a box laid over its picture. */
export const boxOf = ({ x, y, width, height }: Region) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

export interface RegionMarksProps {
  marks: readonly EvidenceMark[];
  current: string | null;
  onMark: (id: string) => void;
}

/** The regions of a picture that are evidence, each framed in its criterion's line and tagged at a corner. */
export function RegionMarks({ marks, current, onMark }: RegionMarksProps) {
  return marks.map(({ id, selector, label, name, style }) =>
    selector.type === 'image' ? (
      <div
        key={id}
        className={styles.mark}
        data-mark-style={style}
        data-mark={id}
        data-current={id === current || undefined}
        style={boxOf(selector)}
      >
        <button
          type="button"
          className={styles.tag}
          aria-label={words.viewers.markOf(name)}
          onClick={() => onMark(id)}
        >
          {label}
        </button>
      </div>
    ) : null,
  );
}
