import { Banner } from '../../design/index.ts';
import type { ChromeProps } from './chrome.ts';
import styles from './PdfPane.module.css';

/** So many files inside are named; the others are counted. */
const NAMED = 5;

/** What the pages by themselves would not tell of the document. */
export function Notices({ snapshot, words, name }: Omit<ChromeProps, 'controller'> & { name: string }) {
  const { files, undrawnForm } = snapshot.besides;
  const warnings = [
    snapshot.endsEarly && words.endsEarly(name),
    snapshot.damaged && !snapshot.endsEarly && words.damagedFile(name),
    undrawnForm && words.undrawnForm(name),
  ];
  return (
    <>
      {warnings.map(
        (title) => title && <Banner key={title} kind="warn" title={title} className={styles.notice} />,
      )}
      {files.length > 0 && (
        <Banner
          kind="info"
          title={words.filesInside(name, files.slice(0, NAMED), files.length)}
          className={styles.notice}
        />
      )}
    </>
  );
}
