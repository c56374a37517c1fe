import { type RefObject, use, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { useWhileShown } from '../../design/index.ts';
import { EvidenceContext, type EvidenceMark, isOfOther } from '../evidence-marks.ts';
import { tellLost } from '../lost-evidence.ts';
import { registerDocument } from '../selection.ts';
import { findAgain, passageOf, type Stretch } from './find-again.ts';
import { highlight } from './highlights.ts';
import { type Laid, laidAsShown, laidFromSource, rangesOf, stretchOf } from './laid.ts';

/** A mark and where it was found: its ranges on the screen, none where the passage is no longer there. */
export interface Placed {
  readonly mark: EvidenceMark;
  readonly stretch: Stretch;
  readonly ranges: readonly Range[];
}

/** The range that is selected inside `area`; null where there is none. */
function selectedIn(area: HTMLElement | null): Range | null {
  const selection = document.getSelection();
  if (!area || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(area) ? range : null;
}

/** Selects from the first range to the last. */
function selectAll(ranges: readonly Range[]): void {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  first.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  document
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

function placedIn(laid: Laid, marks: readonly EvidenceMark[]): Placed[] {
  return marks.flatMap((mark) => {
    if (mark.selector.type !== 'text') return [];
    const stretch = findAgain(laid.text, mark.selector);
    return stretch ? [{ mark, stretch, ranges: rangesOf(laid, stretch) }] : [];
  });
}

/**
 * Passages of a text as evidence: what is selected becomes a `text` selector, and marks are drawn where they are
 * found. Read anew whenever the content changes.
 * @param source the text that selectors count in; null where they count in the words as shown.
 */
export function usePassages(
  area: RefObject<HTMLElement | null>,
  artifact: ArtifactView,
  source: string | null,
) {
  const { marksIn, onMark, reading } = use(EvidenceContext);
  const marks = useMemo(() => marksIn(artifact.path), [marksIn, artifact.path]);
  const [placed, setPlaced] = useState<readonly Placed[]>([]);
  const [current, setCurrent] = useState<string | null>(null);

  const lay = useCallback(
    (element: HTMLElement) => (source === null ? laidAsShown(element) : laidFromSource(element, source)),
    [source],
  );

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const read = () => {
      const found = placedIn(lay(element), marks);
      setPlaced(found);
      const places = new Set(found.map(({ mark }) => mark));
      const gone = marks.filter(
        (mark) => mark.selector.type === 'text' && isOfOther(mark, artifact) && !places.has(mark),
      );
      tellLost(
        reading?.submission,
        artifact.path,
        gone.map(({ id }) => id),
      );
    };
    read();
    // Content that comes later, such as a long table, takes its marks with it.
    const watch = new MutationObserver(read);
    watch.observe(element, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [area, lay, marks, artifact, reading?.submission]);

  useEffect(() => {
    const undo = placed.map(({ mark, ranges }) => highlight(mark.style, ranges));
    return () => {
      for (const each of undo) each();
    };
  }, [placed]);

  useEffect(() => {
    const here = placed.find(({ mark }) => mark.id === current);
    return here && highlight('here', here.ranges);
  }, [placed, current]);

  useWhileShown(
    () =>
      registerDocument({
        artifact,
        selected: () => {
          const range = selectedIn(area.current);
          const laid = range && area.current && lay(area.current);
          const stretch = laid && stretchOf(laid, range);
          return stretch ? passageOf(laid.text, stretch.start, stretch.end) : null;
        },
        reveal: (id) => {
          setCurrent(id);
          const [range] = placed.find(({ mark }) => mark.id === id)?.ranges ?? [];
          range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        },
        take: (id) => {
          const ranges = placed.find(({ mark }) => mark.id === id)?.ranges ?? [];
          area.current?.closest<HTMLElement>('[tabindex]')?.focus();
          selectAll(ranges);
        },
      }),
    [area, artifact, lay, placed],
  );

  /** The mark under a click, the innermost where they overlap. */
  const markAt = useCallback(
    (x: number, y: number): EvidenceMark | null => {
      const caret = document.caretPositionFromPoint(x, y);
      if (!caret || !document.getSelection()?.isCollapsed) return null;
      const under = placed.filter(({ ranges }) =>
        ranges.some((range) => range.isPointInRange(caret.offsetNode, caret.offset)),
      );
      const length = ({ stretch }: Placed) => stretch.end - stretch.start;
      return under.sort((one, other) => length(one) - length(other))[0]?.mark ?? null;
    },
    [placed],
  );

  return { placed, current, markAt, onMark, lay };
}
