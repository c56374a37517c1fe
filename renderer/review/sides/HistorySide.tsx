import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryStep } from '../../../shared/contract/views.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import { derive } from '../../../shared/reading/derive.ts';
import { contentOf } from '../../../shared/reading/perform.ts';
import { historyQuery, momentQuery } from '../../app/queries.ts';
import { announce, Banner, Button, EmptyState, Scroller, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { ReadingStore, Shown } from '../reading-store.ts';
import styles from './Sides.module.css';

export interface HistorySideProps {
  store: ReadingStore;
  shown: Shown;
}

/** Every step of the reading. Each can be looked at, and gone back to by a step of its own, so that nothing is lost. */
export function HistorySide({ store, shown }: HistorySideProps) {
  const t = words.judging;
  const [chosen, setChosen] = useState<HistoryStep | null>(null);
  // While something is on its way the list would be out of date before it is drawn.
  const { data, error } = useQuery({
    ...historyQuery(store.submission, shown.reading.purpose, shown.reading.version),
    enabled: shown.waiting === 0,
    placeholderData: (before) => before,
  });
  if (error) return <Banner kind="error" title={error.message} />;
  if (!data) return <Waiting text={words.app.waiting} />;
  if (!data.length) return <EmptyState title={t.historyEmpty}>{t.historyEmptyNext}</EmptyState>;
  return (
    <div className={styles.halves}>
      <Scroller label={t.historyTitle} className={styles.side}>
        <ol className={styles.steps} aria-label={t.historyTitle}>
          {data.map((step) => (
            <li key={step.seq}>
              <button
                type="button"
                className={styles.step}
                aria-pressed={chosen?.seq === step.seq}
                onClick={() => setChosen(step)}
              >
                <span>{words.steps.past(step)}</span>
                <small>{t.stepBy(step.at, step.author)}</small>
              </button>
            </li>
          ))}
        </ol>
      </Scroller>
      {chosen && <Moment store={store} shown={shown} step={chosen} />}
    </div>
  );
}

function Moment({ store, shown, step }: HistorySideProps & { step: HistoryStep }) {
  const t = words.judging;
  const { rubric } = store;
  const { data } = useQuery(momentQuery(store.submission, shown.reading.purpose, step.seq));
  if (!data) return <Waiting text={words.app.waiting} />;
  const then = data.reading;
  const content = contentOf(then);
  const same = sameJson(content, contentOf(shown.reading));
  const closed = shown.reading.state === 'locked' || shown.reading.state === 'recused';
  const restore = () => {
    if (store.write({ type: 'restore', at: step.at, content })) announce(t.restored);
  };
  const rated = rubric.criteria.filter(({ id }) => then.ratings?.[id]);
  return (
    <section className={styles.moment} aria-label={t.moment(step.at)}>
      <header className={styles.momentHead}>
        <strong>{t.moment(step.at)}</strong>
        <Button disabled={same || closed} onClick={restore}>
          {t.restore}
        </Button>
      </header>
      <p className={styles.quiet}>
        {closed
          ? t.cannotRestore
          : same
            ? t.sameAsNow
            : words.decision.headline(rubric, then, derive(rubric, then))}
      </p>
      <Scroller label={t.moment(step.at)} className={styles.then}>
        <dl>
          {rated.map(({ id, title }) => {
            const rating = then.ratings?.[id];
            return (
              <div key={id}>
                <dt>
                  {id} {title}
                  {rating?.code && (
                    <span className={styles.level}>{words.decision.levelName(rubric, rating.code)}</span>
                  )}
                </dt>
                {[rating?.note, rating?.nextStep].map((said) => said && <dd key={said}>{said}</dd>)}
              </div>
            );
          })}
        </dl>
        {[then.overall?.strength, then.overall?.nextStep].map((said) => said && <p key={said}>{said}</p>)}
      </Scroller>
    </section>
  );
}
