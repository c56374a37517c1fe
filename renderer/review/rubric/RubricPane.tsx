import { useMemo } from 'react';
import { checkFeedback, type FeedbackFinding } from '../../../shared/reading/checks.ts';
import { COMPONENTS } from '../../../shared/rubric/rubric.ts';
import { Scroller } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { overallContext } from '../comments/context.ts';
import type { ReadingStore, Shown } from '../reading-store.ts';
import { useNamedPlaces } from '../useNamedPlaces.ts';
import { CriterionCard } from './CriterionCard.tsx';
import { Intake } from './Intake.tsx';
import { Overall } from './Overall.tsx';
import styles from './Rubric.module.css';

export interface RubricPaneProps {
  store: ReadingStore;
  shown: Shown;
  active: string;
  onActivate: (criterion: string) => void;
  /** One criterion alone, where the same one is judged across submissions. */
  only?: string;
}

const NONE: FeedbackFinding[] = [];

/** The findings on one criterion; mostly there are none, and then the same none each time. */
function findingsOn(all: readonly FeedbackFinding[], criterion: string): FeedbackFinding[] {
  const found = all.filter((finding) => finding.criterion === criterion);
  return found.length ? found : NONE;
}

/** The rubric under the fingers: the intake check, the criteria by component, the overall feedback. */
export function RubricPane({ store, shown, active, onActivate, only }: RubricPaneProps) {
  const { rubric } = store;
  const { reading } = shown;
  const t = words.review;
  const readOnly = reading.state === 'locked' || reading.state === 'recused';
  const rated = Object.values(reading.ratings ?? {}).some((rating) => rating.code);
  // An empty reading is not reproached with what it lacks.
  const names = useNamedPlaces(store.submission, reading, shown.waiting > 0);
  const findings = rated && !readOnly ? [...checkFeedback(rubric, reading), ...names] : names;
  const comments = useMemo(() => overallContext(rubric), [rubric]);
  return (
    <Scroller label={t.rubric} className={styles.pane}>
      <p className={styles.version}>
        {rubric.status === 'draft'
          ? t.draftRubric(rubric.id, rubric.version)
          : t.rubricVersion(rubric.id, rubric.version)}
      </p>
      {!only && <Intake rubric={rubric} answers={reading.intake} store={store} readOnly={readOnly} />}
      {COMPONENTS.map((component) => {
        const criteria = rubric.criteria.filter(
          (criterion) => criterion.component === component && (!only || criterion.id === only),
        );
        return (
          criteria.length > 0 && (
            <section key={component} aria-label={t.criteriaOf(component)}>
              <h3 className={styles.part}>{t.component(component)}</h3>
              {criteria.map((criterion) => (
                <CriterionCard
                  key={criterion.id}
                  rubric={rubric}
                  criterion={criterion}
                  rating={reading.ratings?.[criterion.id]}
                  findings={findingsOn(findings, criterion.id)}
                  active={active === criterion.id}
                  readOnly={readOnly}
                  store={store}
                  onActivate={onActivate}
                />
              ))}
            </section>
          )
        );
      })}
      {!only && (
        <Overall
          reading={reading}
          store={store}
          readOnly={readOnly}
          comments={comments}
          findings={findings.filter((finding) => finding.criterion === undefined)}
        />
      )}
    </Scroller>
  );
}
