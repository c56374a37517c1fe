import { useQuery } from '@tanstack/react-query';
import type { SubmissionView } from '../../../shared/contract/views.ts';
import { settingsQuery } from '../../app/queries.ts';
import { goTo } from '../../app/route.ts';
import { announce, Banner, Button, Panes } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { readingScale } from '../../settings/reading-size.ts';
import { words } from '../../words/index.ts';
import { ArtifactPane } from '../ArtifactPane.tsx';
import { usePlaces } from '../place/usePlaces.ts';
import { ReflectionPane } from '../ReflectionPane.tsx';
import styles from '../Review.module.css';
import { ReviewHeader } from '../ReviewHeader.tsx';
import { RoomContexts } from '../RoomContexts.tsx';
import { RubricPane } from '../rubric/RubricPane.tsx';
import { useEvidence } from '../useEvidence.ts';
import { useFlag } from '../useFlag.ts';
import { useReading } from '../useReading.ts';
import { useReviewKeys } from '../useReviewKeys.ts';
import { useWayOn } from '../useWayOn.ts';
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
  const way = useWayOn(view.key);
  const { evidence, reflections, others } = useEvidence(view, shown.reading, nothing);
  const at = stops.findIndex(({ key }) => key === view.key);
  const rated = stops.filter((stop) => stop.rated).length;
  const { criteria } = view.rubric;
  const place = criteria.findIndex(({ id }) => id === criterion);
  const upcoming = criteria[place + 1];
  const next = nextUnrated(stops, view.key);
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
  useReviewKeys({
    view,
    store,
    active: criterion,
    setActive: (chosen) => chosen !== criterion && onGo(view.key, chosen),
    way: along,
    lock: nothing,
    setDialog: byCriterion,
    setSide: nothing,
    flag,
    byCriterion,
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
      />
      {shown.trouble && (
        <Banner kind="error" title={words.review.notSaved}>
          {shown.trouble.message}
        </Banner>
      )}
      <main className={styles.desk}>
        <RoomContexts view={view} store={store} shown={shown} evidence={evidence} memory={memory}>
          <Panes
            className={styles.panes}
            panes={[
              {
                id: 'artifact',
                label: words.review.artifact,
                separatorLabel: words.review.artifactWidth,
                defaultSize: '42%',
                minSize: 260,
                content: <ArtifactPane artifacts={others} scale={scale} memory={memory} />,
              },
              {
                id: 'reflection',
                label: words.review.reflection,
                separatorLabel: words.review.reflectionWidth,
                defaultSize: '24%',
                minSize: 220,
                content: (
                  <ReflectionPane
                    reflections={reflections}
                    earlier={view.earlier}
                    memory={memory}
                    scale={scale}
                    onScale={nothing}
                  />
                ),
              },
              {
                id: 'rubric',
                label: words.review.rubric,
                defaultSize: '34%',
                minSize: 320,
                content: (
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
              },
            ]}
          />
        </RoomContexts>
      </main>
    </div>
  );
}
