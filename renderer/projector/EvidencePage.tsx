import { lazy, Suspense, useEffect, useState } from 'react';
import Markdown from 'react-markdown';
import type { ProjectedPage } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';

/** pdf.js comes only where a PDF is shown. */
const OnePage = lazy(() => import('../viewers/pdf/OnePage.tsx'));

/** Largest text that is shown, in bytes. */
const LARGEST = 1_000_000;
/** How far a page of text reaches, as a share of what is in sight, so that a line stays to go on from. */
const STEP = 0.85;

const address = (sha256: string) => new URL(`artifact/${sha256}`, document.baseURI).href;

/** Text, moved on by whole pages: nobody scrolls at a projector. */
function TextPage({ page }: { page: ProjectedPage }) {
  const [text, setText] = useState<string | null>(null);
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch(address(page.sha256), { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error('not there'))))
      .then(setText, () => setText(null));
    return () => stop.abort();
  }, [page.sha256]);
  useEffect(() => {
    if (place && text !== null) place.scrollTop = (page.page - 1) * place.clientHeight * STEP;
  }, [place, text, page.page]);
  return (
    <div ref={setPlace} className={styles.text}>
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

/** A page of the anchor's evidence; what a projector cannot show is said. */
export function EvidencePage({ page }: { page: ProjectedPage | null }) {
  const t = words.projector;
  if (!page) return <p className={styles.note}>{t.noPage}</p>;
  if (page.mediaType === 'application/pdf')
    return (
      <Suspense fallback={<p className={styles.note}>{t.opening}</p>}>
        <OnePage
          url={address(page.sha256)}
          size={page.size}
          page={page.page}
          label={t.page(page.page)}
          trouble={t.noPage}
        />
      </Suspense>
    );
  if (/^image\/(png|jpeg|gif|webp|avif|bmp|apng)$/.test(page.mediaType))
    return <img className={styles.picture} src={address(page.sha256)} alt={t.picture} />;
  if (/^text\/(plain|markdown)$/.test(page.mediaType) && page.size <= LARGEST)
    return <TextPage page={page} />;
  return <p className={styles.note}>{t.ownScreens}</p>;
}
