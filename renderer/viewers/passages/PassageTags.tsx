import { useLayoutEffect, useRef, useState } from 'react';
import { words } from '../../words/index.ts';
import styles from './Passages.module.css';
import type { Placed } from './usePassages.ts';

export interface PassageTagsProps {
  placed: readonly Placed[];
  /** The mark that was asked for last. */
  current: string | null;
  onMark: (id: string) => void;
}

/** Height of a tag with the gap below it, in pixels. */
const TAG = 24;

/** Where tags go in the margin: at their passages, and moved down where they would lie on one another. */
function topsOf(placed: readonly Placed[], margin: HTMLElement): Map<string, number> {
  const origin = margin.getBoundingClientRect().top;
  const tops = placed
    .map(
      ({ mark, ranges }) => [mark.id, (ranges[0]?.getBoundingClientRect().top ?? origin) - origin] as const,
    )
    .sort((one, other) => one[1] - other[1]);
  let free = 0;
  return new Map(
    tops.map(([id, at]) => {
      const top = Math.max(at, free);
      free = top + TAG;
      return [id, top];
    }),
  );
}

/** The tags beside marked passages; each leads to its criterion. */
export function PassageTags({ placed, current, onMark }: PassageTagsProps) {
  const margin = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const element = margin.current;
    if (!element || !placed.length) return;
    const measure = () => setTops(topsOf(placed, element));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, [placed]);
  return (
    <div ref={margin} className={styles.margin}>
      {placed.map(({ mark }) => (
        <button
          key={mark.id}
          type="button"
          className={styles.tag}
          data-mark-style={mark.style}
          data-current={mark.id === current || undefined}
          style={{ top: tops.get(mark.id) ?? 0 }}
          aria-label={words.viewers.markOf(mark.name)}
          onClick={() => onMark(mark.id)}
        >
          {mark.label}
        </button>
      ))}
    </div>
  );
}
