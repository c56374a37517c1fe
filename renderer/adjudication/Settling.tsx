import { useEffect, useRef } from 'react';
import type { AdjudicationView } from '../../shared/contract/adjudication-views.ts';
import { derive } from '../../shared/reading/derive.ts';
import { goTo } from '../app/route.ts';
import { Button, Card } from '../design/index.ts';
import { FeedbackField } from '../review/FeedbackField.tsx';
import { useReading } from '../review/useReading.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';
import { ByCriterion } from './ByCriterion.tsx';
import { Own, OwnOverall } from './Own.tsx';

export interface SettlingProps {
  view: AdjudicationView;
  mine: NonNullable<AdjudicationView['mine']>;
  /** It was begun just now: the first level to give takes the focus, in the place of the button that is gone. */
  begun: boolean;
}

/** The third person's decision, criterion by criterion beside the two readings, with the reason that it needs. */
export function Settling({ view, mine, begun }: SettlingProps) {
  const t = words.adjudication;
  const { store, shown } = useReading({ key: view.key, ...mine });
  const { reading, trouble } = shown;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begun) place.current?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
  }, [begun]);
  const locked = reading.state === 'locked';
  const sides = view.sides.filter((side) => side.reading.purpose !== 'adjudication');
  const said = useRef<HTMLSpanElement>(null);
  const was = useRef(locked);
  useEffect(() => {
    // The button that locked it is gone; what was decided is said in its place.
    if (locked && !was.current) said.current?.focus();
    was.current = locked;
  }, [locked]);
  const derived = derive(store.rubric, reading);
  return (
    <div ref={place} className={styles.settling}>
      <ByCriterion
        view={{ ...view, sides }}
        own={{
          head: t.yours,
          of: (criterion) => (
            <Own store={store} shown={shown} criterion={criterion} sides={sides} readOnly={locked} />
          ),
          overall: <OwnOverall store={store} shown={shown} sides={sides} readOnly={locked} />,
        }}
      />
      <Card className={styles.side} aria-label={t.yours}>
        <FeedbackField
          label={t.groundsLabel}
          hint={t.groundsHint}
          value={reading.grounds ?? ''}
          readOnly={locked}
          rows={3}
          onSave={(text) => store.write({ type: 'grounds', text })}
        />
        <footer className={styles.foot}>
          <span aria-live="polite" ref={said} tabIndex={-1}>
            <strong>{words.decision.headline(store.rubric, reading, derived)}</strong>{' '}
            {/* In the same place as the reason: nothing moves under a pointer that is on its way to the button. */}
            <span className={trouble ? styles.missing : styles.quiet}>
              {trouble?.message ??
                (locked ? t.settled : words.decision.reason(store.rubric, reading, derived))}
            </span>
          </span>
          <span className={styles.acts}>
            <Button
              kind="quiet"
              onClick={() => goTo({ screen: 'review', submission: view.key, adjudicating: true })}
            >
              {t.work}
            </Button>
            {!locked && (
              <Button kind="primary" onClick={() => store.write({ type: 'lock' })}>
                {t.settle}
              </Button>
            )}
          </span>
        </footer>
      </Card>
    </div>
  );
}
