import type { ReadingSide } from '../../shared/contract/adjudication-views.ts';
import type { ReadingCommand } from '../../shared/reading/command.ts';
import { announce, Button, RadioLevels } from '../design/index.ts';
import { FeedbackField } from '../review/FeedbackField.tsx';
import type { ReadingStore, Shown } from '../review/reading-store.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';

interface Common {
  store: ReadingStore;
  shown: Shown;
  sides: readonly ReadingSide[];
  readOnly: boolean;
}

/** Everything that one side said of a criterion but its level: the feedback, the next step, the passages. */
function saidOf({ reading }: ReadingSide, criterion: string): ReadingCommand[] {
  const { note, nextStep, evidence } = reading.ratings?.[criterion] ?? {};
  return [
    { type: 'note', criterion, text: note ?? '' },
    { type: 'next-step', criterion, text: nextStep ?? '' },
    ...Object.entries(evidence ?? {}).map(
      ([id, each]): ReadingCommand => ({ type: 'add-evidence', criterion, evidence: { ...each, id } }),
    ),
  ];
}

/** Buttons that take over what one of the two wrote. Levels are never taken: the third person gives them. */
function Take({
  sides,
  of,
  store,
}: Pick<Common, 'sides' | 'store'> & { of: (side: ReadingSide) => ReadingCommand[] }) {
  const t = words.adjudication;
  return (
    <span className={styles.acts}>
      {sides.map((side) => {
        const { assessor } = side.reading;
        return (
          <Button
            key={assessor}
            kind="quiet"
            onClick={() => {
              for (const command of of(side)) store.write(command);
              announce(t.taken(assessor));
            }}
          >
            {t.take(assessor)}
          </Button>
        );
      })}
    </span>
  );
}

/** What the third person says of one criterion. */
export function Own({ store, shown, criterion, sides, readOnly }: Common & { criterion: string }) {
  const t = words.review;
  const { rubric } = store;
  const rating = shown.reading.ratings?.[criterion];
  const levels = rubric.scale.map(({ code, label, passing }) => ({ code, label, passing }));
  return (
    <div className={styles.said}>
      <RadioLevels
        criterion={words.adjudication.levelFor(criterion)}
        levels={levels}
        value={rating?.code ?? null}
        readOnly={readOnly}
        onChange={(code) => store.write({ type: 'rate', criterion, code })}
      />
      <FeedbackField
        label={t.feedbackFor(criterion)}
        labelHidden
        hint={t.feedbackHint}
        value={rating?.note ?? ''}
        rows={2}
        readOnly={readOnly}
        onSave={(text) => store.write({ type: 'note', criterion, text })}
      />
      <FeedbackField
        label={t.nextStepFor(criterion)}
        labelHidden
        hint={t.nextStepHint}
        value={rating?.nextStep ?? ''}
        rows={1}
        readOnly={readOnly}
        onSave={(text) => store.write({ type: 'next-step', criterion, text })}
      />
      {!readOnly && <Take sides={sides} store={store} of={(side) => saidOf(side, criterion)} />}
    </div>
  );
}

/** What the third person says overall. */
export function OwnOverall({ store, shown, sides, readOnly }: Common) {
  const t = words.review;
  const { overall } = shown.reading;
  return (
    <div className={styles.said}>
      <FeedbackField
        label={t.strength}
        hint={t.strengthHint}
        value={overall?.strength ?? ''}
        rows={2}
        readOnly={readOnly}
        onSave={(text) => store.write({ type: 'strength', text })}
      />
      <FeedbackField
        label={t.overallNextStep}
        value={overall?.nextStep ?? ''}
        rows={1}
        readOnly={readOnly}
        onSave={(text) => store.write({ type: 'overall-next-step', text })}
      />
      {!readOnly && (
        <Take
          sides={sides}
          store={store}
          of={({ reading }) => [
            { type: 'strength', text: reading.overall?.strength ?? '' },
            { type: 'overall-next-step', text: reading.overall?.nextStep ?? '' },
          ]}
        />
      )}
    </div>
  );
}
