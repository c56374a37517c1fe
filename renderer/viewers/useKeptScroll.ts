import { type RefObject, use, useEffect, useRef } from 'react';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { PlacesContext } from './kept-places.ts';

/** What a person does to move; from then on nothing scrolls by itself. */
const OWN = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Brings what scrolls to where it was left in this artifact, as soon as there is enough of it, and remembers where it
 * is. Where a passage is asked for, that comes first.
 */
export function useKeptScroll(area: RefObject<HTMLElement | null>, artifact: ArtifactView): void {
  const places = use(PlacesContext);
  const latest = useRef(places);
  latest.current = places;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const { scroll = 0, across = 0 } = latest.current.of(artifact) ?? {};
    let wanted = (scroll > 0 || across > 0) && !latest.current.askedOf(artifact);
    const bring = () => {
      if (!wanted) return;
      element.scrollTop = scroll;
      element.scrollLeft = across;
      // A text that comes piece by piece is not long enough at first.
      if (element.scrollTop >= scroll - 1 && element.scrollLeft >= across - 1) wanted = false;
    };
    const keep = () => {
      // What is going from the page has no measures any more.
      if (wanted || element.clientHeight === 0) return;
      const { of, keep: remember } = latest.current;
      remember(artifact, { ...of(artifact), scroll: element.scrollTop, across: element.scrollLeft });
    };
    const end = new AbortController();
    const letGo = () => {
      wanted = false;
    };
    for (const name of OWN) element.addEventListener(name, letGo, { signal: end.signal, passive: true });
    element.addEventListener('scroll', keep, { signal: end.signal, passive: true });
    const grown = new ResizeObserver(bring);
    for (const child of element.children) grown.observe(child);
    bring();
    return () => {
      end.abort();
      grown.disconnect();
    };
  }, [area, artifact]);
}
