import { useQuery } from '@tanstack/react-query';
import { Fragment, useMemo } from 'react';
import type { QueueRow } from '../../shared/contract/views.ts';
import { queueQuery } from '../app/queries.ts';
import { addressOf } from '../app/route.ts';
import styles from './Results.module.css';

const NONE: QueueRow[] = [];
const byId = new WeakMap<QueueRow[], Map<string, QueueRow[]>>();

/** The rows by their submission's id, which two batches may share. */
function indexOf(rows: QueueRow[]): Map<string, QueueRow[]> {
  let index = byId.get(rows);
  if (!index) {
    index = Map.groupBy(rows, (row) => row.id);
    byId.set(rows, index);
  }
  return index;
}

/** A submission's id, as a link to the reading room; to each of them where batches share the id. Else as it stands. */
export function SubmissionLinks({ where, batch }: { where: string; batch: string | null }) {
  const { data: rows = NONE } = useQuery(queueQuery);
  const found = useMemo(() => {
    const all = indexOf(rows).get(where) ?? [];
    return all.filter((row) => batch === null || row.batch === batch);
  }, [rows, where, batch]);
  const [only] = found;
  if (!only) return where;
  if (found.length === 1)
    return (
      <a className={styles.link} href={addressOf({ screen: 'review', submission: only.key })}>
        {where}
      </a>
    );
  return (
    <>
      {where}
      {found.map((row) => (
        <Fragment key={row.key}>
          {' '}
          <a className={styles.link} href={addressOf({ screen: 'review', submission: row.key })}>
            {row.batch}
          </a>
        </Fragment>
      ))}
    </>
  );
}
