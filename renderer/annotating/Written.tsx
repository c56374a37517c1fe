import type { AnnotatedCopies } from '../../shared/contract/annotating-views.ts';
import { Banner } from '../design/index.ts';
import { ShownPath } from '../results/ShownPath.tsx';
import { words } from '../words/index.ts';
import styles from './Annotating.module.css';

/** Where annotated copies were written, and which PDFs have none and why. */
export function Written({ copies, refused }: AnnotatedCopies) {
  const t = words.annotating;
  return (
    <>
      <Banner kind="info" title={t.made(copies.length)} />
      {copies.map(({ path, title, links, marked, unshown }) => (
        <div key={path} className={styles.copy}>
          <p>{t.links(title, links, marked)}</p>
          {unshown.length > 0 && <p>{t.unshown(unshown.slice(0, 10).join(' '))}</p>}
          <ShownPath path={path} />
        </div>
      ))}
      {refused.map(({ title, message }) => (
        <Banner key={title} kind="warn" title={t.notMade}>
          {message}
        </Banner>
      ))}
    </>
  );
}
