import { lazy, Suspense } from 'react';
import type { ProjectedPage } from '../../../shared/calibration/projector-view.ts';
import { words } from '../../words/index.ts';
import styles from './Evidence.module.css';
import { Picture } from './Picture.tsx';
import { addressOf, type Shown } from './shown.ts';
import { TextPage } from './TextPage.tsx';

/** pdf.js comes only where a PDF is shown. */
const OnePage = lazy(() => import('../../viewers/pdf/OnePage.tsx'));

/** Largest text that is shown, in bytes. */
const LARGEST = 1_000_000;

/** A page of the anchor's evidence; what a projector cannot show is said. */
export function EvidencePage({ page, onMeasured }: Omit<Shown, 'page'> & { page: ProjectedPage | null }) {
  const t = words.projector;
  if (!page) return <p className={styles.note}>{t.noPage}</p>;
  if (page.mediaType === 'application/pdf')
    return (
      <Suspense fallback={<p className={styles.note}>{t.opening}</p>}>
        <OnePage
          url={addressOf(page.sha256)}
          size={page.size}
          page={page.page}
          frame={page.frame}
          label={t.page(page.page)}
          opening={t.opening}
          trouble={t.noPage}
          onMeasured={onMeasured}
        />
      </Suspense>
    );
  if (/^image\/(png|jpeg|gif|webp|avif|bmp|apng)$/.test(page.mediaType))
    return <Picture key={page.sha256} page={page} onMeasured={onMeasured} />;
  if (/^text\/(plain|markdown)$/.test(page.mediaType) && page.size <= LARGEST)
    return <TextPage page={page} onMeasured={onMeasured} />;
  return <p className={styles.note}>{t.ownScreens}</p>;
}
