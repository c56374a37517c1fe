import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { words } from '../words/index.ts';
import { GridHead } from './GridHead.tsx';
import { GroupLine } from './GroupLine.tsx';
import type { QueueItem } from './groups.ts';
import { useMeasure } from './measure.ts';
import styles from './QueueGrid.module.css';
import { QueueLine } from './QueueLine.tsx';

/** Rows that are drawn beyond what is seen, so that scrolling meets no gap. */
const BEYOND = 12;

/** Whether a drawn row follows another one without a gap, or is followed by one. */
function isNextTo(drawn: readonly VirtualItem[], place: number): boolean {
  const index = drawn[place]?.index ?? 0;
  return drawn.length === 1 || drawn[place - 1]?.index === index - 1 || drawn[place + 1]?.index === index + 1;
}

export interface QueueGridProps {
  /** The lines of the list: submissions, and heads of groups. */
  items: readonly QueueItem[];
  /** The row that is current at first. */
  start: string | null;
  /** Whether it takes the focus: when one comes back to the queue. */
  focusStart: boolean;
  onOpen: (key: string) => void;
  /** Folds a group, or unfolds it. */
  onFold: (key: string) => void;
}

/** The list: as long as it likes, since only what can be seen is drawn. One row is current, and is where the focus is. */
export function QueueGrid({ items, start, focusStart, onOpen, onFold }: QueueGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(start);
  /** The focus is on its way to the current row, which may not be drawn yet. */
  const focusDue = useRef(focusStart);
  const { row: height, narrow, probe } = useMeasure();
  const found = items.findIndex((item) => item.key === current);
  const at = Math.max(0, found);

  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (place) => items[place]?.key ?? place,
    overscan: BEYOND,
    // The current row stays drawn when it is scrolled away: the focus is in it.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(at) ? seen : [...seen, at].sort((a, b) => a - b);
    },
  });

  // The rows that are seen follow each other in the flow of the page: a place of its own for each would cost the
  // browser milliseconds a row. Only the current one may stand away from them.
  const drawn = virtual.getVirtualItems();
  const seen = drawn.filter((item, place) => item.index !== at || isNextTo(drawn, place));

  const measured = useRef(height);
  useLayoutEffect(() => {
    if (measured.current === height) return;
    measured.current = height;
    virtual.measure();
  }, [virtual, height]);
  // Once, when the list comes up: what is current is in sight.
  const began = useRef(false);
  useLayoutEffect(() => {
    if (began.current || height === 0) return;
    began.current = true;
    virtual.scrollToIndex(at, { align: 'center' });
  }, [virtual, at, height]);
  // The list may come back while somebody types into the search: then the focus stays there.
  useEffect(() => {
    if (document.activeElement !== document.body) focusDue.current = false;
  }, []);
  useEffect(() => {
    if (!focusDue.current) return;
    const row = body.current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!row) return;
    focusDue.current = false;
    row.focus({ preventScroll: true });
  });

  const moveTo = (place: number) => {
    const to = Math.max(0, Math.min(items.length - 1, place));
    const item = items[to];
    if (!item) return;
    focusDue.current = true;
    setCurrent(item.key);
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / Math.max(1, height)) - 2);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => moveTo(at + 1),
      ArrowUp: () => (at === 0 ? head.current?.querySelector('button')?.focus() : moveTo(at - 1)),
      PageDown: () => moveTo(at + page()),
      PageUp: () => moveTo(at - page()),
      Home: () => moveTo(0),
      End: () => moveTo(items.length - 1),
      Enter: () => {
        const item = items[at];
        if (item) (item.row ? onOpen : onFold)(item.key);
      },
    };
    const here = items[at];
    // As in a tree: to the left folds, to the right unfolds.
    if (here?.row === null) {
      const fold = () => onFold(here.key);
      if (event.key === (here.folded ? 'ArrowRight' : 'ArrowLeft')) moves[event.key] = fold;
    }
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <div className={styles.frame} data-narrow={narrow || undefined}>
      <div ref={scroller} className={styles.scroller}>
        <div ref={probe} className={styles.probe} aria-hidden="true" />
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid
          role="grid"
          className={styles.grid}
          aria-label={words.queue.list}
          aria-rowcount={items.length + 1}
        >
          <GridHead ref={head} onLeave={() => moveTo(at)} />
          <tbody
            ref={body}
            className={styles.body}
            style={{ height: virtual.getTotalSize(), paddingBlockStart: seen[0]?.start ?? 0 }}
            onKeyDown={onKeyDown}
          >
            {drawn.map((item) => {
              const line = items[item.index];
              if (!line) return null;
              const common = {
                place: item.index,
                away: seen.includes(item) ? null : item.start,
                current: item.index === at,
                onCurrent: setCurrent,
              };
              return line.row ? (
                <QueueLine key={item.key} row={line.row} onOpen={onOpen} {...common} />
              ) : (
                <GroupLine key={item.key} head={line} onFold={onFold} {...common} />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
