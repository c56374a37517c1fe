import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { SubmissionView } from '../../shared/contract/views.ts';
import { call } from '../app/call.ts';
import { settingsQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { Banner, Button, Panes } from '../design/index.ts';
import { readingScale } from '../settings/reading-size.ts';
import { words } from '../words/index.ts';
import { ArtifactPane } from './ArtifactPane.tsx';
import { usePlaces } from './place/usePlaces.ts';
import { unfoldAndGo } from './places.ts';
import { ReflectionPane } from './ReflectionPane.tsx';
import styles from './Review.module.css';
import { type OpenDialog, ReviewDialogs } from './ReviewDialogs.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { RoomContexts } from './RoomContexts.tsx';
import { RubricPane } from './rubric/RubricPane.tsx';
import { Strip } from './Strip.tsx';
import { type Side, Sides } from './sides/Sides.tsx';
import { useEvidence } from './useEvidence.ts';
import { useFlag } from './useFlag.ts';
import { useReading } from './useReading.ts';
import { useReviewKeys } from './useReviewKeys.ts';
import { useWayOn } from './useWayOn.ts';
import { Verdict } from './Verdict.tsx';

const PANES = 'review';

/** Artifact, reflection and rubric in sight, the decision below, the queue at the side. */
export function ReadingRoom({ view }: { view: SubmissionView }) {
  const t = words.review;
  const { store, shown } = useReading(view);
  const memory = usePlaces(view);
  const { data: settings } = useQuery(settingsQuery);
  const queries = useQueryClient();
  const { mutate: set } = useMutation({
    mutationFn: (patch: Parameters<typeof call<'settings.set'>>[1]) => call('settings.set', patch),
    onSuccess: (next) => queries.setQueryData(settingsQuery.queryKey, next),
  });
  const [active, setActive] = useState(view.rubric.criteria[0]?.id ?? '');
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [side, setSide] = useState<Side>('rubric');
  const way = useWayOn(view.key);
  useEffect(() => {
    void call('queue.remember', { key: view.key });
  }, [view.key]);

  const step = settings?.textStep ?? 0;
  const scale = readingScale(step);
  const { reading } = shown;
  const grace = settings?.graceMinutes ?? 0;
  // Read first, where there is a time of grace; a second press locks for good.
  const lock = useCallback(
    () =>
      store.write({
        type: grace > 0 && store.snapshot().reading.state !== 'read' ? 'mark-read' : 'lock',
      }),
    [store, grace],
  );
  const row = way.rows.find((each) => each.key === view.key);
  const { flagged, flag } = useFlag(view.key, row?.flagged ?? false);
  const byCriterion = () =>
    goTo({
      screen: 'criterion',
      microCredential: view.microCredential.id,
      criterion: active,
      submission: view.key,
    });
  const keys = { view, store, active, setActive, way, lock, setDialog, setSide, flag, byCriterion };
  useReviewKeys(keys);

  const showCriterion = useCallback((criterion: string) => {
    unfoldAndGo(() => {
      setSide('rubric');
      setActive(criterion);
    }, `criterion:${criterion}`);
  }, []);
  const { evidence, reflections, others } = useEvidence(view, reading, showCriterion);
  const serious =
    shown.trouble && shown.trouble.code !== 'undecided' && shown.trouble.code !== 'feedback-missing';

  return (
    <div className={styles.room}>
      <ReviewHeader
        view={view}
        shown={shown}
        way={way}
        onDialog={setDialog}
        store={store}
        flagged={flagged}
        onFlag={flag}
      />
      {serious && (
        <Banner
          kind="error"
          title={shown.trouble?.code === 'stale' ? t.stale : t.notSaved}
          action={
            shown.refused > 0 ? (
              <>
                <Button onClick={() => store.giveUp()}>{t.takeTheirs}</Button>
                <Button onClick={() => store.tryAgain()}>{t.saveMine}</Button>
              </>
            ) : (
              <Button onClick={() => store.giveUp()}>{t.dismiss}</Button>
            )
          }
        >
          {shown.trouble?.message}
        </Banner>
      )}
      <main className={styles.desk}>
        <Strip way={way} current={view.key} />
        <RoomContexts view={view} store={store} shown={shown} evidence={evidence} memory={memory}>
          <Panes
            className={styles.panes}
            layout={settings?.paneLayouts[PANES]}
            onLayout={(layout) => set({ paneLayouts: { ...settings?.paneLayouts, [PANES]: layout } })}
            panes={[
              {
                id: 'artifact',
                label: t.artifact,
                separatorLabel: t.artifactWidth,
                defaultSize: '40%',
                minSize: 260,
                collapsible: true,
                content: <ArtifactPane artifacts={others} scale={scale} memory={memory} />,
              },
              {
                id: 'reflection',
                label: t.reflection,
                separatorLabel: t.reflectionWidth,
                defaultSize: '24%',
                minSize: 220,
                collapsible: true,
                content: (
                  <ReflectionPane
                    reflections={reflections}
                    earlier={view.earlier}
                    memory={memory}
                    scale={scale}
                    onScale={(by) => set({ textStep: Math.max(-3, Math.min(6, step + by)) })}
                  />
                ),
              },
              {
                id: 'rubric',
                label: t.rubric,
                defaultSize: '36%',
                minSize: 320,
                content: (
                  <div className={styles.column}>
                    <Sides
                      side={side}
                      onSide={setSide}
                      store={store}
                      shown={shown}
                      active={active}
                      onInserted={() => unfoldAndGo(() => setSide('rubric'), `feedback:${active}`)}
                    >
                      <RubricPane store={store} shown={shown} active={active} onActivate={setActive} />
                    </Sides>
                    <Verdict
                      store={store}
                      shown={shown}
                      onNext={way.goOn}
                      onLock={lock}
                      onActivate={(criterion) => {
                        setSide('rubric');
                        setActive(criterion);
                      }}
                      exported={row?.exported ?? false}
                      grace={grace}
                    />
                  </div>
                ),
              },
            ]}
          />
        </RoomContexts>
      </main>
      <ReviewDialogs open={dialog} onClose={() => setDialog(null)} view={view} store={store} />
    </div>
  );
}
