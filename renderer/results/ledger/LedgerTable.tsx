import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import type { ExportRow } from '../../../shared/contract/views.ts';
import { ledgerQuery, profilesQuery } from '../../app/queries.ts';
import { addressOf } from '../../app/route.ts';
import { Button, Card, Table } from '../../design/index.ts';
import { nameOf } from '../../loading/flow.ts';
import { words } from '../../words/index.ts';
import styles from './Ledger.module.css';
import { LedgerDetail } from './LedgerDetail.tsx';

/** How many exports stand where they are only a reminder. */
const LATEST = 5;

/** What has gone out before, the latest first; each line opens to its files, its changes and its proof. */
export function LedgerTable({ latest = false }: { latest?: boolean }) {
  const t = words.results;
  const { data: rows = [] } = useQuery(ledgerQuery);
  const { data: profiles = [] } = useQuery(profilesQuery);
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const titleOf = (profile: string) => profiles.find((each) => each.id === profile)?.title ?? profile;
  const shown = latest ? rows.slice(0, LATEST) : rows;
  const opened = shown.find(({ seq }) => seq === open);
  const heading = latest ? t.ledger : t.ledgerAll;
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <h2 id={id}>{heading}</h2>
      {rows.length === 0 && <p className={styles.hint}>{t.ledgerEmpty}</p>}
      {shown.length > 0 && (
        <Table caption={heading}>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.profile}</th>
              <th scope="col" data-number>
                {t.rows}
              </th>
              <th scope="col" data-number>
                {t.amended}
              </th>
              <th scope="col">{t.file}</th>
              <th scope="col">{t.sha256}</th>
              {!latest && <th scope="col">{t.more}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line key={row.seq} row={row} title={titleOf(row.profile)} current={row.seq === open}>
                {!latest && (
                  <td>
                    <Button
                      kind="quiet"
                      aria-expanded={row.seq === open}
                      aria-label={t.detailsOf(words.numbers.dateTime(row.at), titleOf(row.profile))}
                      onClick={() => setOpen(row.seq === open ? null : row.seq)}
                    >
                      {t.details}
                    </Button>
                  </td>
                )}
              </Line>
            ))}
          </tbody>
        </Table>
      )}
      {opened && <LedgerDetail key={opened.seq} row={opened} title={titleOf(opened.profile)} />}
      {latest && rows.length > 0 && (
        <p>
          <a className={styles.link} href={addressOf({ screen: 'results', part: 'ledger' })}>
            {t.toLedger}
          </a>
        </p>
      )}
    </Card>
  );
}

function Line({
  row,
  title,
  current,
  children,
}: {
  row: ExportRow;
  title: string;
  current: boolean;
  children: ReactNode;
}) {
  return (
    <tr aria-current={current ? 'true' : undefined}>
      <td className={styles.when}>{words.numbers.dateTime(row.at)}</td>
      <td className={styles.who}>{row.by}</td>
      <td>{title}</td>
      <td data-number>{words.numbers.count(row.rows)}</td>
      <td data-number>{words.numbers.count(row.amendments.length)}</td>
      <td className={styles.file} title={row.path}>
        {nameOf(row.path)}
        {row.files > 1 && <span className={styles.hint}> {words.results.andMore(row.files - 1)}</span>}
      </td>
      <td>
        <code title={row.sha256}>{row.sha256.slice(0, 12)}</code>
      </td>
      {children}
    </tr>
  );
}
