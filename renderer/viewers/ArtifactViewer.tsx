import type { ArtifactView } from '../../shared/contract/views.ts';
import { Banner, EmptyState, WhenSeen } from '../design/index.ts';
import { words } from '../words/index.ts';
import { DocxView } from './documents/DocxView.tsx';
import { HtmlView } from './documents/HtmlView.tsx';
import { SlidesView } from './documents/SlidesView.tsx';
import { TablesView } from './documents/TablesView.tsx';
import { ImageView } from './ImageView.tsx';
import { LinkView } from './LinkView.tsx';
import { MediaView } from './MediaView.tsx';
import { OpenOriginal } from './OpenOriginal.tsx';
import { PdfView } from './PdfView.tsx';
import { TextView } from './TextView.tsx';
import styles from './Viewers.module.css';

const IMAGES = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'image/apng',
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
];

/** Texts that are shown as documents. */
const DOCUMENTS = ['text/html', 'text/csv'];

/** Word, PowerPoint and Excel as ECMA-376 has them. */
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The viewer for one artifact, by what it is. Adding a viewer adds a line here. */
function Shown({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const t = words.review;
  if (artifact.kind === 'link') return <LinkView artifact={artifact} />;
  const { mediaType } = artifact;
  if (mediaType === 'application/pdf') return <PdfView artifact={artifact} />;
  if (artifact.trouble)
    return (
      <Banner kind="warn" title={t.troubleTitle}>
        {artifact.trouble}
      </Banner>
    );
  if (mediaType.startsWith('text/') && !DOCUMENTS.includes(mediaType))
    return <TextView artifact={artifact} scale={scale} />;
  return (
    <WhenSeen>
      <Converted artifact={artifact} scale={scale} />
    </WhenSeen>
  );
}

/** The viewer for what is fetched and converted by the page itself, which would hold up whoever is still reading another one. */
function Converted({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const t = words.review;
  const { mediaType } = artifact;
  if (IMAGES.includes(mediaType)) return <ImageView artifact={artifact} />;
  if (/^(video|audio)\//.test(mediaType)) return <MediaView artifact={artifact} />;
  if (mediaType === 'text/html') return <HtmlView artifact={artifact} scale={scale} />;
  if (mediaType === 'text/csv' || mediaType === `${OFFICE}.spreadsheetml.sheet`)
    return <TablesView artifact={artifact} scale={scale} />;
  if (mediaType === `${OFFICE}.wordprocessingml.document`)
    return <DocxView artifact={artifact} scale={scale} />;
  if (mediaType === `${OFFICE}.presentationml.presentation`)
    return <SlidesView artifact={artifact} scale={scale} />;
  return <EmptyState title={t.unknownTitle}>{t.unknownAdvice(mediaType, artifact.size)}</EmptyState>;
}

/** Shows one artifact by what it is, told by its content at loading, with a way to its original for what is only shown in part. */
export function ArtifactViewer({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const whole = artifact.kind !== 'file' || /^text\/|pdf$/.test(artifact.mediaType);
  return (
    <>
      <Shown artifact={artifact} scale={scale} />
      {!whole && (
        <div className={styles.foot}>
          <OpenOriginal artifact={artifact} />
        </div>
      )}
    </>
  );
}
