import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { BatchRow, QueueRow, SessionView } from '../../shared/contract/views.ts';
import { batchesQuery, client, queueQuery, settingsQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { Screen } from '../app/Screen.tsx';
import { saveSettings } from '../app/settings.ts';
import { Banner, Button, EmptyState, Waiting } from '../design/index.ts';
import { Moved } from '../keeping/Moved.tsx';
import { RetentionReminder } from '../keeping/RetentionReminder.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { searchTexts } from '../search/go.ts';
import { words } from '../words/index.ts';
import { dueOf } from './due.ts';
import { FilterBar, SEARCH_ID } from './FilterBar.tsx';
import { clearFilter, currentFilter, useFilter } from './filter.ts';
import { listItems } from './groups.ts';
import { lastOpened } from './last-opened.ts';
import { listRows, matcher } from './list.ts';
import { NextStrip } from './NextStrip.tsx';
import { isUndecided, nextUndecided } from './next.ts';
import { OwnWork } from './OwnWork.tsx';
import styles from './Queue.module.css';
import { QueueGrid } from './QueueGrid.tsx';

const NONE: QueueRow[] = [];
const NO_BATCHES: BatchRow[] = [];
const UNFOLDED: string[] = [];

const open = (key: string) => goTo({ screen: 'review', submission: key });

/** Folds a group of the queue, or unfolds it; remembered on this machine. */
function fold(key: string): void {
  const folded = client.getQueryData(settingsQuery.queryKey)?.queueFolded ?? [];
  const queueFolded = folded.includes(key) ? folded.filter((each) => each !== key) : [...folded, key];
  void saveSettings({ queueFolded });
}

/** Everything that is loaded, what of it is still to decide, and what comes next. */
export function QueueScreen({ session }: { session: SessionView }) {
  const t = words.queue;
  const { data: rows = NONE, error, isPending, refetch } = useQuery(queueQuery);
  const { data: loaded = NO_BATCHES } = useQuery(batchesQuery);
  // A set by which others qualify is in nobody else's queue.
  const batches = useMemo(
    () => loaded.filter(({ id, qualifying }) => !qualifying || rows.some(({ batch }) => batch === id)),
    [loaded, rows],
  );
  const filter = useFilter();
  const shown = useMemo(() => listRows(rows, filter), [rows, filter]);
  const inSelection = useMemo(() => rows.filter(matcher(filter, 'states')), [rows, filter]);
  const came = lastOpened();
  const last = came ?? session.lastSubmission;
  const next = useMemo(() => nextUndecided(rows, last, filter), [rows, last, filter]);
  const resume = useMemo(() => rows.find((row) => row.key === last && isUndecided(row)), [rows, last]);
  const { data: settings } = useQuery(settingsQuery);
  const folded = settings?.queueFolded ?? UNFOLDED;
  const items = useMemo(
    () => listItems(shown, filter.group, folded, batches),
    [shown, filter.group, folded, batches],
  );
  const due = dueOf(batches, filter.batch);

  const me = session.assessor?.code;
  // Another's locked reading is an adjudicator's to look at.
  const openAs = useCallback(
    (key: string) => {
      const row = rows.find((each) => each.key === key);
      const others = (row?.state === 'locked' && row.assessor !== me) || row?.state === 'adjudication';
      if (others && session.role === 'adjudicator') goTo({ screen: 'adjudication', submission: key });
      else open(key);
    },
    [rows, me, session.role],
  );
  const goOn = useCallback(() => {
    const key = nextUndecided(rows, last, currentFilter());
    if (key) open(key);
  }, [rows, last]);
  useKeys({
    'next-undecided': goOn,
    find: () => document.getElementById(SEARCH_ID)?.focus(),
  });

  return (
    <Screen heading={t.title} filled focusHeading={came === null}>
      {error && (
        <Banner
          kind="error"
          title={words.app.trouble}
          action={<Button onClick={() => void refetch()}>{words.app.tryAgain}</Button>}
        >
          {error.message}
        </Banner>
      )}
      {isPending && <Waiting text={words.app.waiting} />}
      {!isPending && !error && (
        <>
          <RetentionReminder />
          <Moved moved={session.moved} />
          <NextStrip rows={rows} next={next} resume={resume} due={due} onOpen={open} />
          <OwnWork rows={rows} />
          <FilterBar rows={inSelection} all={rows} shown={shown.length} batches={batches} filter={filter} />
          {shown.length > 0 ? (
            <QueueGrid
              items={items}
              start={last ?? next}
              focusStart={came !== null}
              onOpen={openAs}
              onFold={fold}
            />
          ) : (
            <div className={styles.none}>
              <EmptyState
                title={t.none}
                actions={
                  <>
                    <Button onClick={clearFilter}>{t.clear}</Button>
                    {filter.text.trim() !== '' && (
                      <Button onClick={() => searchTexts({ text: filter.text, batch: filter.batch })}>
                        {words.search.goFor(filter.text.trim())}
                      </Button>
                    )}
                  </>
                }
              >
                {t.noneNext}
              </EmptyState>
            </div>
          )}
        </>
      )}
    </Screen>
  );
}
