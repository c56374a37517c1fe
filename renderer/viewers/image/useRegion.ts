import { type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { useWhileShown } from '../../design/index.ts';
import { type OpenDocument, registerDocument, releaseSelection } from '../selection.ts';
import { type Region, regionBetween } from './region.ts';

/**
 * The region of a picture that is being marked, by dragging over `sheet` or by whoever calls `mark`; it is what the
 * picture offers as evidence.
 * @param onTake is told which piece of evidence is to be changed, and says where it stands.
 */
export function useRegion(
  artifact: ArtifactView,
  sheet: RefObject<HTMLElement | null>,
  onReveal: (id: string) => void,
  onTake: (id: string) => Region | null,
) {
  const [region, setRegion] = useState<Region | null>(null);
  const latest = useRef(region);
  latest.current = region;
  const from = useRef<readonly [number, number] | null>(null);

  const document = useMemo(
    (): OpenDocument => ({
      artifact,
      selected: () => latest.current && { type: 'image', ...latest.current },
      release: () => setRegion(null),
      reveal: onReveal,
      take: (id) => setRegion(onTake(id)),
    }),
    [artifact, onReveal, onTake],
  );
  useWhileShown(() => registerDocument(document), [document]);

  const mark = (next: Region | null) => {
    if (next && !latest.current) releaseSelection(document);
    setRegion(next);
  };
  const pointOf = (event: PointerEvent): readonly [number, number] | null => {
    const box = sheet.current?.getBoundingClientRect();
    return box ? [(event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height] : null;
  };
  const drag = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || (event.target as Element).closest('button')) return;
      from.current = pointOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    onPointerMove(event: PointerEvent) {
      const to = from.current && pointOf(event);
      if (from.current && to) mark(regionBetween(from.current, to));
    },
    onPointerUp(event: PointerEvent) {
      const to = from.current && pointOf(event);
      if (from.current && to) mark(regionBetween(from.current, to));
      from.current = null;
    },
    onPointerCancel() {
      from.current = null;
    },
  };
  return { region, mark, drag };
}
