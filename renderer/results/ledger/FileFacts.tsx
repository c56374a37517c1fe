import { words } from '../../words/index.ts';
import { ShownPath } from '../ShownPath.tsx';
import styles from './Ledger.module.css';

/** One file that left: where it stands, its rows, its hash. */
export function FileFacts({ file }: { file: { path: string; rows: number; sha256: string } }) {
  const t = words.results;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t.file}</dt>
        <dd>
          <ShownPath path={file.path} />
        </dd>
      </div>
      <div>
        <dt>{t.rows}</dt>
        <dd>{words.numbers.count(file.rows)}</dd>
      </div>
      <div>
        <dt>{t.sha256}</dt>
        <dd>
          <code>{file.sha256}</code>
        </dd>
      </div>
    </dl>
  );
}
