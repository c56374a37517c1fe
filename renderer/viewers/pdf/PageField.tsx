import { useState } from 'react';
import { TextInput } from '../../design/index.ts';
import type { ChromeProps } from './chrome.ts';
import styles from './PdfToolbar.module.css';

/** What is printed on the page that is shown, or its place; as a field to go to another by either. */
export function PageField({ controller, snapshot, words }: ChromeProps) {
  const { page, pageCount, labels } = snapshot;
  const [draft, setDraft] = useState<string | null>(null);
  const label = labels?.[page - 1] || String(page);
  const signs = Math.min(12, Math.max(2, label.length, String(pageCount).length));
  const settle = () => {
    if (draft !== null) controller.goToNamed(draft);
    setDraft(null);
  };
  return (
    <span className={styles.page}>
      <TextInput
        className={styles.field}
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.pageField}
        disabled={pageCount === 0}
        value={draft ?? (page > 0 ? label : '')}
        style={{ width: `calc(${signs}ch + 20px)` }}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      {pageCount > 0 && <span>{words.pageOf(pageCount, label === String(page) ? null : page)}</span>}
    </span>
  );
}
