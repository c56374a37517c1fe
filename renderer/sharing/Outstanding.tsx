import { useQuery } from '@tanstack/react-query';
import { call } from '../app/call.ts';
import { Table } from '../design/index.ts';
import styles from '../keeping/Keeping.module.css';
import { words } from '../words/index.ts';

/** What was given to assessors and is not back. */
export function Outstanding({ batch }: { batch: string }) {
  const t = words.sharing;
  const { numbers } = words;
  const { data: rows } = useQuery({
    queryKey: ['sharing', 'outstanding', batch],
    queryFn: () => call('sharing.outstanding', { batch }),
  });
  if (!rows) return null;
  if (rows.length === 0) return <p className={styles.hint}>{t.outstandingNone}</p>;
  return (
    <Table caption={t.outstanding}>
      <thead>
        <tr>
          <th scope="col">{t.assessors}</th>
          <th scope="col" data-number>
            {t.given}
          </th>
          <th scope="col" data-number>
            {t.back}
          </th>
          <th scope="col">{t.open}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ assessor, given, back, elsewhere, outstanding }) => (
          <tr key={assessor}>
            <th scope="row">{assessor}</th>
            <td data-number>{numbers.count(given)}</td>
            <td data-number>{numbers.count(back + elsewhere)}</td>
            <td>{outstanding.length === 0 ? t.allBack : outstanding.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
