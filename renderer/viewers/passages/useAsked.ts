import { type RefObject, use, useEffect, useRef, useState } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { type Asked, PlacesContext } from '../kept-places.ts';
import { findWords } from './find-words.ts';
import { highlight } from './highlights.ts';
import { type Laid, rangesOf } from './laid.ts';

/**
 * Shows the words that somebody asked to see in a text: all are marked, the best place comes into sight, and the focus
 * goes to the text, so that the keys scroll it.
 * @param content what holds the text; `area` is what scrolls and takes the focus.
 */
export function useAsked(
  area: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  artifact: ArtifactView,
  lay: (element: HTMLElement) => Laid,
): void {
  const { askedOf, landed } = use(PlacesContext);
  const asked = askedOf(artifact);
  /** What is marked, until something else is asked for: the room forgets an asking as soon as it is shown. */
  const [sought, setSought] = useState<Asked | null>(asked);
  if (asked && asked.n !== sought?.n) setSought(asked);
  /** Once for each asking: text that comes later is marked and moves nothing. */
  const shown = useRef(0);
  useEffect(() => {
    const element = content.current;
    if (!element || !sought) return;
    let undo: (() => void)[] = [];
    const clear = () => {
      for (const each of undo) each();
      undo = [];
    };
    const mark = () => {
      clear();
      const laid = lay(element);
      const { all, best } = findWords(laid.text, sought.find);
      const here = best ? rangesOf(laid, best) : [];
      undo = [...all.map((stretch) => highlight('found', rangesOf(laid, stretch))), highlight('here', here)];
      if (shown.current === sought.n || (here.length === 0 && sought.find.length > 0)) return;
      shown.current = sought.n;
      here[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      area.current?.focus({ preventScroll: true });
    };
    mark();
    landed(sought.n);
    const watch = new MutationObserver(mark);
    watch.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      clear();
    };
  }, [area, content, lay, sought, landed]);
}
