import { useEffect, useRef } from 'react';
import { Scroller } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Letters.module.css';
import { letterParts } from './letter-parts.ts';

/**
 * A letter exactly as its educator reads it, in a root of its own, so that neither its sheet nor ours reaches the other.
 * A frame would be the other way; the policy of the page has none.
 */
export function LetterFrame({ html, label }: { html: string; label: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const { body, sheet, language, release } = letterParts(html);
    root.adoptedStyleSheets = [sheet];
    element.lang = language;
    root.replaceChildren(body);
    return release;
  }, [html]);
  return (
    <Scroller label={label} className={styles.frame}>
      <div ref={host} role="document" aria-label={label || words.letters.letter} className={styles.letter} />
    </Scroller>
  );
}
