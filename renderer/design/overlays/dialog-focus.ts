import { useRef } from 'react';
import { isOnScreen, onScreen } from '../on-screen.ts';

/** What asks for an entry is focused first; a dialog without one takes the focus itself and is read out. */
const FIRST = '[data-first-focus], input, textarea, select';

/** Where focus goes when what had it is no longer there. */
const FALLBACK = 'h1[tabindex], main, [role="main"]';

/**
 * Focus in and out of a dialog. Radix focuses the first button, which is the one that closes, and returns focus
 * to a trigger only, while our dialogs are opened by keys as often as by buttons. When the element that had the
 * focus has gone, the page's heading takes it, so that focus is never lost to the body.
 */
export function useDialogFocus() {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (event: Event) => {
      before.current = document.activeElement;
      if (!(event.target instanceof HTMLElement)) return;
      event.preventDefault();
      (event.target.querySelector<HTMLElement>(FIRST) ?? event.target).focus();
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      const back = before.current && isOnScreen(before.current) ? before.current : onScreen(FALLBACK);
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
  };
}
