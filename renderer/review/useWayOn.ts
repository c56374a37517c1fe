import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { QueueRow } from '../../shared/contract/views.ts';
import { queueQuery, submissionQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { announce } from '../design/index.ts';
import { useFilter } from '../queue/filter.ts';
import { listRows } from '../queue/list.ts';
import { nextUndecided } from '../queue/next.ts';
import { openAhead } from '../viewers/PdfView.tsx';
import { words } from '../words/index.ts';

/** The way through the queue from the submission on the screen, in the order and under the filter that the queue shows. */
export interface WayOn {
  rows: readonly QueueRow[];
  /** Place in the list from 1; 0 when the submission is not in it. */
  place: number;
  total: number;
  go(by: 1 | -1): void;
  /** To the next undecided submission; says so when none is left. */
  goOn(): void;
}

const NONE: QueueRow[] = [];

/** Knows the neighbours, and has them opened ahead. */
export function useWayOn(current: string): WayOn {
  const { data = NONE } = useQuery(queueQuery);
  const filter = useFilter();
  const rows = useMemo(() => listRows(data, filter), [data, filter]);
  const queries = useQueryClient();
  const at = rows.findIndex((row) => row.key === current);
  const next = nextUndecided(data, current, filter);

  useEffect(() => {
    const likely = [next, rows[at + 1]?.key, rows[at - 1]?.key].filter((key) => key && key !== current);
    void Promise.allSettled(
      [...new Set(likely)].map((key) => queries.ensureQueryData(submissionQuery(key ?? ''))),
    ).then((views) =>
      openAhead(
        views.flatMap((view) =>
          view.status === 'fulfilled'
            ? view.value.artifacts.filter((each) => each.kind === 'file').slice(0, 1)
            : [],
        ),
      ),
    );
  }, [queries, rows, at, next, current]);

  return useMemo(
    () => ({
      rows,
      place: at + 1,
      total: rows.length,
      go(by) {
        const row = rows[at + by];
        if (row) goTo({ screen: 'review', submission: row.key });
      },
      goOn() {
        if (next && next !== current) goTo({ screen: 'review', submission: next });
        else announce(words.review.nothingUndecided);
      },
    }),
    [rows, at, next, current],
  );
}
