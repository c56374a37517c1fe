import { useLayoutEffect, useRef } from 'react';
import { openLink } from '../open-link.ts';
import { cleaned } from './clean.ts';
import styles from './Documents.module.css';

/** HTML from outside, made harmless; its links open outside after asking. */
export function Cleaned({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    element.replaceChildren(cleaned(html));
    const open = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-address]') : null;
      if (link?.dataset.address) void openLink(link.dataset.address);
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [html]);
  return <div ref={place} className={styles.cleaned} />;
}
