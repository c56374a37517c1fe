import { type ReactNode, useState } from 'react';
import type { RetentionRow } from '../../shared/contract/keeping-views.ts';
import { TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Keeping.module.css';

export interface RetentionLineProps {
  row: RetentionRow;
  /** YYYY-MM-DD, or null for no date. */
  onUntil: (until: string | null) => void;
  action: ReactNode;
}

/** One batch: what it holds, what is still to do in it, and its date. */
export function RetentionLine({ row, onUntil, action }: RetentionLineProps) {
  const t = words.keeping;
  const [until, setUntil] = useState(row.until ?? '');
  const open = [
    row.undecided > 0 && t.undecided(row.undecided),
    row.notExported > 0 && t.notExported(row.notExported),
  ].filter(Boolean);
  // A date that is half typed is an empty text: the one before stays until a whole one stands there.
  const keep = () => {
    if (until !== (row.until ?? '')) onUntil(until || null);
  };
  return (
    <tr>
      <th scope="row">{row.title}</th>
      <td>
        <ul className={styles.lines}>
          <li>{t.submissions(row.submissions)}</li>
          {!row.deletedAt && <li>{t.files(row.files, row.bytes)}</li>}
          {!row.deletedAt && <li>{t.people(row.people)}</li>}
        </ul>
      </td>
      <td>{open.join(', ') || t.nothingToDo}</td>
      {row.deletedAt ? (
        <td colSpan={2}>{t.deletedOn(row.deletedAt)}</td>
      ) : (
        <>
          <td>
            <TextInput
              type="date"
              className={styles.until}
              aria-label={t.untilOf(row.title)}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
              onBlur={keep}
              onKeyDown={(event) => event.key === 'Enter' && keep()}
            />
            {row.overdue && <p>{t.overdue}</p>}
          </td>
          <td>{action}</td>
        </>
      )}
    </tr>
  );
}
