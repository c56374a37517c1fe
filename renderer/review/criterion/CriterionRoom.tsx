import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmissionView } from '../../../shared/contract/views.ts';
import { settingsQuery } from '../../app/queries.ts';
import { goTo } from '../../app/route.ts';
import { announce, Button } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { readingScale } from '../../settings/reading-size.ts';
import { words } from '../../words/index.ts';
import { ArtifactPane } from '../ArtifactPane.tsx';
import { ArrangeMenu } from '../panes/ArrangeMenu.tsx';
import { goToPane } from '../panes/go-to-pane.ts';
import { openArrangeMenu } from '../panes/open-menu.ts';
import { RoomPanes } from '../panes/RoomPanes.tsx';
import { useArrangement } from '../panes/useArrangement.ts';
import { usePlaces } from '../place/usePlaces.ts';
import { ReflectionPane } from '../ReflectionPane.tsx';
import styles from '../Review.module.css';
import { ReviewHeader } from '../ReviewHeader.tsx';
import { RoomContexts } from '../RoomContexts.tsx';
import { RoomTrouble } from '../RoomTrouble.tsx';
import { RubricPane } from '../rubric/RubricPane.tsx';
import { useEvidence } from '../useEvidence.ts';
import { useFlag } from '../useFlag.ts';
import { useReading } from '../useReading.ts';
import { useReviewKeys } from '../useReviewKeys.ts';
import { useWayOn } from '../useWayOn.ts';
import { useTogether } from '../windows/useTogether.ts';
import { nextUnrated, type Stop } from './way.ts';

export interface CriterionRoomProps {
  view: SubmissionView;
  criterion: string;
  stops: readonly Stop[];
  /** To a submission, or with null to the first unrated one, for this criterion or another. */
  onGo: (submission: string | null, criterion?: string) => void;
}

const nothing = () => {};

/** The evidence as in the reading room, and one criterion beside it. Written through the same store, by the same keys. */
export function CriterionRoom({ view, criterion, stops, onGo }: CriterionRoomProps) {
  const t = words.judging;
  const { store, shown } = useReading(view);
  const memory = usePlaces(view);
  const { data: settings } = useQuery(settingsQuery);
  const at = stops.findIndex(({ key }) => key === view.key);
  const next = nextUnrated(stops, view.key);
  const likely = [next, stops[at + 1]?.key, stops[at - 1]?.key].filter((key) => key && key !== view.key);
  const way = useWayOn(view.key, { ahead: [...new Set(likely)] as string[] });
  const { evidence, reflections, others } = useEvidence(view, shown.reading, nothing);
  const rated = stops.filter((stop) => stop.rated).length;
  const { criteria } = view.rubric;
  const place = criteria.findIndex(({ id }) => id === criterion);
  const upcoming = criteria[place + 1];
  const { flagged, flag } = useFlag(view.key, way.rows.find((row) => row.key === view.key)?.flagged ?? false);

  const goOn = () => {
    if (next) onGo(next);
    else if (upcoming) {
      announce(t.criterionDone);
      onGo(null, upcoming.id);
    } else announce(t.allCriteriaDone);
  };
  const byCriterion = () => goTo({ screen: 'review', submission: view.key });
  const along = {
    ...way,
    place: at + 1,
    total: stops.length,
    go: (by: 1 | -1) => {
      const stop = stops[at + by];
      if (stop) onGo(stop.key);
    },
    goOn,
  };
  const setActive = (chosen: string) => {
    if (chosen !== criterion) onGo(view.key, chosen);
  };
  const toQueue = () => goTo({ screen: 'queue' });
  const together = { active: criterion, setActive, side: 'rubric' as const, setSide: nothing };
  useTogether({ ...together, submission: view.key, store, way: along, byCriterion, toQueue });
  const arrangement = useArrangement(memory);
  const [twice, setTwice] = useState(memory.now().twice ?? false);
  const onTwice = () => {
    setTwice(!twice);
    memory.keep({ twice: !twice });
  };
  useReviewKeys({
    view,
    store,
    active: criterion,
    setActive,
    way: along,
    lock: nothing,
    setDialog: byCriterion,
    setSide: nothing,
    flag,
    byCriterion,
    toQueue,
    more: {
      'swap-panes': arrangement.swap,
      'two-views': onTwice,
      'arrange-panes': openArrangeMenu,
      'next-pane': () => goToPane(1, criterion),
      'previous-pane': () => goToPane(-1, criterion),
    },
  });
  const scale = readingScale(settings?.textStep ?? 0);
  return (
    <div className={styles.room}>
      <ReviewHeader
        view={view}
        shown={shown}
        way={along}
        store={store}
        onDialog={byCriterion}
        flagged={flagged}
        onFlag={flag}
        arrange={<ArrangeMenu arrangement={arrangement} twice={twice} onTwice={onTwice} />}
      />
      <RoomTrouble store={store} shown={shown} />
      <main className={styles.desk}>
        <RoomContexts view={view} store={store} shown={shown} evidence={evidence} memory={memory}>
          <RoomPanes
            className={styles.panes}
            arrangement={arrangement}
            contents={{
              artifact: <ArtifactPane artifacts={others} scale={scale} memory={memory} twice={twice} />,
              reflection: (
                <ReflectionPane
                  reflections={reflections}
                  earlier={view.earlier}
                  memory={memory}
                  scale={scale}
                  onScale={nothing}
                />
              ),
              rubric: (
                <div className={styles.column}>
                  <RubricPane
                    store={store}
                    shown={shown}
                    active={criterion}
                    only={criterion}
                    onActivate={nothing}
                  />
                  <section className={styles.verdict} aria-label={t.byCriterion}>
                    <p className={styles.decision} aria-live="polite">
                      {t.criterionOf(criterion, rated, stops.length)}
                    </p>
                    <div className={styles.acts}>
                      <Button kind="quiet" keys={ACTIONS['by-criterion']} onClick={byCriterion}>
                        {t.wholeRubric}
                      </Button>
                      <Button kind="primary" keys={ACTIONS['next-undecided']} onClick={goOn}>
                        {next || !upcoming ? t.nextUnrated : t.nextCriterion}
                      </Button>
                    </div>
                  </section>
                </div>
              ),
            }}
          />
        </RoomContexts>
      </main>
    </div>
  );
}
