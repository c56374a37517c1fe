import { type RefCallback, useCallback, useState } from 'react';

/** Below this width, in ems of the list's own text, a row takes two lines. */
const WIDE = 76;

/** How the list is measured: the height of a row in pixels, 0 until it has been read, and whether it is narrow. */
export interface Measured {
  row: number;
  narrow: boolean;
}

/**
 * Measures the list, for the theme, the size of the text and the width of the window: the height of a row is read
 * from an unseen element that has it in the style sheet. Give `probe` to that element; it is as wide as the list.
 */
export function useMeasure(): Measured & { probe: RefCallback<HTMLElement> } {
  const [measured, setMeasured] = useState<Measured>({ row: 0, narrow: false });
  const probe = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => {
      const { width, height } = element.getBoundingClientRect();
      const narrow = width < WIDE * Number.parseFloat(getComputedStyle(element).fontSize);
      setMeasured((before) =>
        before.row === height && before.narrow === narrow ? before : { row: height, narrow },
      );
    };
    read();
    const watch = new ResizeObserver(read);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { ...measured, probe };
}
