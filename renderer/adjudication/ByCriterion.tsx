import type { AdjudicationView, ReadingSide } from '../../shared/contract/adjudication-views.ts';
import type { Criterion } from '../../shared/rubric/rubric.ts';
import { Table } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';
import { Said } from './Said.tsx';

/** Every criterion that one of the rubrics has, in their order: two readings may rest on two versions. */
function criteriaOf(sides: readonly ReadingSide[]): Criterion[] {
  const all = new Map<string, Criterion>();
  for (const { rubric } of sides)
    for (const criterion of rubric.criteria) if (!all.has(criterion.id)) all.set(criterion.id, criterion);
  return [...all.values()];
}

/** What each reading says of each criterion, with its evidence, one beside the other. */
export function ByCriterion({ view: { sides, artifacts } }: { view: AdjudicationView }) {
  const t = words.adjudication;
  return (
    <Table caption={t.byCriterion} captionShown className={styles.criteria}>
      <thead>
        <tr>
          <th scope="col">{t.criterion}</th>
          {sides.map(({ reading }) => (
            <th key={`${reading.purpose} ${reading.assessor}`} scope="col">
              {t.side(reading.purpose, reading.assessor)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteriaOf(sides).map((criterion) => (
          <tr key={criterion.id}>
            <th scope="row">
              {criterion.id} {criterion.title}
            </th>
            {sides.map((side) => (
              <td key={`${side.reading.purpose} ${side.reading.assessor}`}>
                <Said side={side} criterion={criterion.id} artifacts={artifacts} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t.overall}</th>
          {sides.map(({ reading: { purpose, assessor, overall } }) => (
            <td key={`${purpose} ${assessor}`} className={styles.said}>
              {overall?.strength && (
                <p>
                  <strong>{t.strength}</strong> {overall.strength}
                </p>
              )}
              {overall?.nextStep && (
                <p>
                  <strong>{t.nextStep}</strong> {overall.nextStep}
                </p>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </Table>
  );
}
