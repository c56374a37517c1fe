import { type ReactNode, useEffect, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import styles from './Scroller.module.css';

export interface ScrollerProps {
  /** Names the area once it scrolls. */
  label: string;
  children: ReactNode;
  className?: string | undefined;
}

/**
 * An area that scrolls. While there is more than fits, it can be focused, so that arrow keys scroll it; while
 * everything fits, it is no stop in the tab order.
 */
export function Scroller({ label, children, className }: ScrollerProps) {
  const area = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const measure = () =>
      setOverflows(
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
      );
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    measure();
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={area}
      className={classes(styles.scroller, className)}
      {...(overflows && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      <div className={styles.inner}>{children}</div>
    </div>
  );
}
