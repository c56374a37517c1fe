import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffectEvent, useMemo } from 'react';
import type { QueueRow, SubmissionView } from '../../shared/contract/views.ts';
import { queueQuery, submissionQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { announce, useAwake, useWhileShown } from '../design/index.ts';
import { useFilter } from '../queue/filter.ts';
import { listRows } from '../queue/list.ts';
import { likelyNext, nextUndecided } from '../queue/next.ts';
import { type Likely, openAhead } from '../viewers/PdfView.tsx';
import { textQuery } from '../viewers/TextView.tsx';
import { words } from '../words/index.ts';
import { inReadingOrder } from './ArtifactPane.tsx';
import { placeOf } from './place/kept.ts';

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

/** What the room of a submission shows first: the tab that was open last time, else the first one. */
function shownFirst({ key, artifacts, place: told, reading }: SubmissionView): Likely[] {
  const ordered = inReadingOrder(artifacts.filter(({ component }) => component !== 'reflection'));
  const place = placeOf({ assessor: reading.assessor, submission: key, told });
  const kept = ordered.find(({ position }) => String(position) === place.artifact);
  return [kept ?? ordered[0]].flatMap((artifact) =>
    artifact?.kind === 'file' ? [{ artifact, place: place.documents?.[artifact.path] }] : [],
  );
}

/** The texts of a submission that stand beside it: they are small, and reading them ahead spares a moment of nothing. */
const textsOf = ({ artifacts }: SubmissionView) =>
  artifacts.filter(
    ({ component, mediaType, sha256 }) =>
      component === 'reflection' && mediaType.startsWith('text/') && sha256 !== null,
  );

/**
 * Knows the neighbours, and has them read ahead.
 * @param ahead what is read ahead, the likeliest first; where it is left out, by the order of the queue.
 * @param documents whether their documents are opened, too.
 * @param onRead hears which one is likely next, once it is read.
 */
export function useWayOn(
  current: string,
  {
    ahead,
    documents = true,
    onRead = () => {},
  }: { ahead?: readonly string[]; documents?: boolean; onRead?: ((next: string) => void) | undefined } = {},
): WayOn {
  // What stands ready reads what is known, and follows the queue once it is shown.
  const awake = useAwake();
  const { data = NONE } = useQuery({ ...queueQuery, subscribed: awake });
  const filter = useFilter();
  const rows = useMemo(() => listRows(data, filter), [data, filter]);
  const queries = useQueryClient();
  const at = rows.findIndex((row) => row.key === current);
  const next = nextUndecided(data, current, filter);
  // As one text, so that a row that changes elsewhere opens nothing anew.
  const wanted = JSON.stringify(ahead ?? likelyNext(data, rows, current, filter));

  const told = useEffectEvent(onRead);
  useWhileShown(() => {
    const likely = JSON.parse(wanted) as string[];
    let current = true;
    const ready = async () => {
      const views = await Promise.allSettled(
        likely.map((key) => queries.ensureQueryData(submissionQuery(key))),
      );
      if (!current) return;
      const known = views.flatMap((view) => (view.status === 'fulfilled' ? [view.value] : []));
      if (documents) openAhead(known.flatMap(shownFirst));
      for (const text of known.flatMap(textsOf)) void queries.prefetchQuery(textQuery(text));
      const [next] = views;
      if (next?.status === 'fulfilled') told(next.value.key);
    };
    // The submission on the screen comes first: closing a document alone has every element's style worked out anew.
    const waiting = requestIdleCallback(() => void ready(), { timeout: 200 });
    return () => {
      current = false;
      cancelIdleCallback(waiting);
    };
  }, [queries, wanted, documents]);

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
