import { type RefObject, useRef } from 'react';
import { useWhileShown } from '../design/index.ts';

/** At the very start nothing takes the focus: the page has just been read out by itself. */
let arrived = false;

/**
 * Puts the focus on the heading when a screen comes up in place of another, so that it is read out and the next Tab
 * begins at its top. Give the ref to the screen's first-level heading.
 * @param wanted false where the screen has a better place for the focus.
 */
export function useArrival(wanted = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(wanted);
  useWhileShown(() => {
    if (arrived && first.current) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return heading;
}
