import { words } from '../../words/index.ts';
import type { EvidenceMark } from '../evidence-marks.ts';
import styles from './Media.module.css';
import type { Span } from './useSpan.ts';

export interface SpanMarksProps {
  marks: readonly EvidenceMark[];
  span: Span | null;
  current: string | null;
  /** Length of the recording in seconds; 0 while it is not known. */
  length: number;
  onMark: (id: string) => void;
}

/** Passages of a recording: where they lie on its whole length, and a line for each that leads to its criterion. */
export function SpanMarks({ marks, span, current, length, onMark }: SpanMarksProps) {
  const t = words.viewers;
  const times = marks.flatMap(({ selector, ...mark }) =>
    selector.type === 'time' ? [{ ...mark, start: selector.start, end: selector.end }] : [],
  );
  if (!times.length && !span) return null;
  const bar = (start: number, end: number) => ({
    left: `${(100 * start) / Math.max(length, end, 1)}%`,
    width: `${(100 * (end - start)) / Math.max(length, end, 1)}%`,
  });
  return (
    <>
      <div className={styles.track} aria-hidden="true">
        {times.map(({ id, start, end, style }) => (
          <div key={id} className={styles.bar} data-mark-style={style} style={bar(start, end)} />
        ))}
        {span && <div className={styles.marking} style={bar(span.start, span.end ?? span.start)} />}
      </div>
      {times.length > 0 && (
        <ul className={styles.list} aria-label={t.passages}>
          {times.map(({ id, label, name, style, start, end }) => (
            <li key={id} data-current={id === current || undefined}>
              <button
                type="button"
                className={styles.tag}
                data-mark-style={style}
                aria-label={t.markOf(name)}
                onClick={() => onMark(id)}
              >
                {label}
              </button>{' '}
              {t.span(start, end)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
