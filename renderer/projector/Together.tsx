import { createContext, type ReactNode, use } from 'react';
import type { ProjectedPage, ProjectedRow } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import { EvidencePage } from './evidence/EvidencePage.tsx';
import type { Shown } from './evidence/shown.ts';
import styles from './Projector.module.css';

/** Whoever draws a wall of their own may be told how the evidence lies on it. */
export const WhoMeasures = createContext<Shown['onMeasured']>(undefined);

export interface TogetherProps {
  page: ProjectedPage | null;
  row: ProjectedRow;
  under: string;
  /** What stands with the evidence, where it has not the wall to itself. */
  children: ReactNode;
  /** Short lines that are never out of sight. */
  foot?: ReactNode;
}

/** The anchor's evidence and what the room holds against it, as the facilitator has laid them out. */
export function Together({ page, row, under, children, foot }: TogetherProps) {
  const layout = !page ? 'beside' : page.alone ? 'alone' : page.frame.size === 'whole' ? 'beside' : 'over';
  const heading = (
    <>
      <h1>
        {row.id} {row.title}
      </h1>
      <p className={styles.under}>{under}</p>
    </>
  );
  return (
    <main className={styles.together} data-layout={layout} data-size={page?.frame.size}>
      <section aria-label={words.projector.evidence} className={styles.evidence}>
        <EvidencePage page={page} onMeasured={use(WhoMeasures)} />
      </section>
      {layout === 'alone' ? (
        <div className={styles.line}>
          {heading}
          {foot}
        </div>
      ) : (
        <div className={styles.aside}>
          <header>{heading}</header>
          {children}
          {foot && <footer className={styles.foot}>{foot}</footer>}
        </div>
      )}
    </main>
  );
}
