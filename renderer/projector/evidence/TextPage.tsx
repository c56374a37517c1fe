import { useEffect, useRef, useState } from 'react';
import Markdown from 'react-markdown';
import { END, partsAlong } from '../../../shared/calibration/frame.ts';
import { useExtent } from '../../viewers/useExtent.ts';
import { words } from '../../words/index.ts';
import styles from './Evidence.module.css';
import { addressOf, type Shown } from './shown.ts';

/** The text of a file; null while it comes, false where it does not. */
function useText(sha256: string): string | null | false {
  const [text, setText] = useState<string | null | false>(null);
  useEffect(() => {
    const stop = new AbortController();
    setText(null);
    fetch(addressOf(sha256), { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error('not there'))))
      .then(setText, () => {
        if (!stop.signal.aborted) setText(false);
      });
    return () => stop.abort();
  }, [sha256]);
  return text;
}

/** Text in large type, moved on by parts: nobody scrolls at a projector. */
export function TextPage({ page, onMeasured }: Shown) {
  const text = useText(page.sha256);
  const place = useRef<HTMLDivElement>(null);
  const box = useExtent(place);
  const { size, top } = page.frame;
  // biome-ignore lint/correctness/useExhaustiveDependencies: text and size are what the height of the text comes from
  useEffect(() => {
    const all = place.current;
    if (!all || !box || typeof text !== 'string') return;
    all.scrollTop = ((all.scrollHeight - all.clientHeight) * top) / END;
    // Type is made larger, not a picture of it: it is as wide as its room in every size.
    onMeasured?.({ parts: { across: 1, down: partsAlong(all.scrollHeight, all.clientHeight) }, pages: 1 });
  }, [text, size, top, box, onMeasured]);
  if (text === false) return <p className={styles.note}>{words.projector.noPage}</p>;
  return (
    <div ref={place} className={styles.text} data-size={size}>
      {page.mediaType === 'text/plain' ? (
        <pre>{text}</pre>
      ) : (
        <Markdown
          components={{
            img: ({ alt }) => <span>[{alt ?? ''}]</span>,
            a: ({ children }) => <span>{children}</span>,
          }}
        >
          {text ?? ''}
        </Markdown>
      )}
    </div>
  );
}
