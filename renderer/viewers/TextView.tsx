import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { Banner, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { addressToOpen, openLink } from './open-link.ts';
import { PassageArea } from './passages/PassageArea.tsx';
import { sourcePlaces } from './passages/source-places.ts';
import styles from './Viewers.module.css';

/** Largest text that is shown whole, in bytes. */
const LARGEST = 4_000_000;

async function readText(artifact: ArtifactView): Promise<string> {
  if (artifact.size > LARGEST) throw new Error(words.review.unknownAdvice(artifact.mediaType, artifact.size));
  const response = await fetch(`artifact/${artifact.sha256}`);
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

/** The text of an artifact, once read; artifacts never change. */
export const textQuery = (artifact: ArtifactView) =>
  queryOptions({
    queryKey: ['text', artifact.sha256],
    queryFn: () => readText(artifact),
    enabled: artifact.sha256 !== null,
  });

export const useArtifactText = (artifact: ArtifactView) => useQuery(textQuery(artifact));

/** Words as a reader counts them: runs of letters and digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/**
 * Markdown as it is read: raw HTML stays text, pictures from elsewhere are not fetched, and a link opens outside
 * after asking. Paragraphs are numbered, so that people can name them to each other.
 */
function Numbered({ text }: { text: string }) {
  let n = 0;
  const numbered = (children: ReactNode) => {
    n += 1;
    return <p data-n={n}>{children}</p>;
  };
  return (
    <Markdown
      rehypePlugins={[sourcePlaces]}
      components={{
        p: ({ children }) => numbered(children),
        img: ({ alt }) => <span className={styles.picture}>[{alt ?? ''}]</span>,
        a: ({ href, children }) =>
          addressToOpen(href) ? (
            <button type="button" className={styles.link} onClick={() => openLink(href ?? '')}>
              {children}
            </button>
          ) : (
            <span>{children}</span>
          ),
      }}
    >
      {text}
    </Markdown>
  );
}

/** A text artifact: Markdown set for reading, plain text as it was written. Passages count in its source. */
export function TextView({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const { data, error } = useArtifactText(artifact);
  if (error)
    return (
      <Banner kind="error" title={words.review.troubleTitle}>
        {error.message}
      </Banner>
    );
  if (data === undefined) return <Waiting text={words.app.waiting} />;
  return (
    <PassageArea artifact={artifact} scale={scale} source={data}>
      {artifact.mediaType === 'text/markdown' ? (
        <Numbered text={data} />
      ) : (
        <pre className={styles.plain} data-from={0} data-to={data.length}>
          {data}
        </pre>
      )}
    </PassageArea>
  );
}
