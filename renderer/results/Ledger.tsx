import { useQuery } from '@tanstack/react-query';
import { ledgerQuery, profilesQuery } from '../app/queries.ts';
import { Card, Table } from '../design/index.ts';
import { nameOf } from '../loading/flow.ts';
import { words } from '../words/index.ts';
import styles from './Results.module.css';

/** What has gone out before. */
export function Ledger() {
  const t = words.results;
  const { data: rows = [] } = useQuery(ledgerQuery);
  const { data: profiles = [] } = useQuery(profilesQuery);
  const titleOf = (id: string) => profiles.find((each) => each.id === id)?.title ?? id;
  return (
    <Card aria-labelledby="ledger" className={styles.ledger}>
      <h2 id="ledger">{t.ledger}</h2>
      {rows.length === 0 && <p className={styles.hint}>{t.ledgerEmpty}</p>}
      {rows.length > 0 && (
        <Table caption={t.ledger}>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.profile}</th>
              <th scope="col">{t.mode}</th>
              <th scope="col" data-number>
                {t.rows}
              </th>
              <th scope="col">{t.file}</th>
              <th scope="col">{t.sha256}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.at} ${row.path}`}>
                <td className={styles.when}>{words.numbers.dateTime(row.at)}</td>
                <td>{row.by}</td>
                <td>{titleOf(row.profile)}</td>
                <td>{row.mode === 'machine' || row.mode === 'spreadsheet' ? t.modes[row.mode] : row.mode}</td>
                <td data-number>{words.numbers.count(row.rows)}</td>
                <td className={styles.file} title={row.path}>
                  {nameOf(row.path)}
                </td>
                <td>
                  <code title={row.sha256}>{row.sha256.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
