import { type ReactNode, useState } from 'react';
import type { AdjudicationView, ReadingSide } from '../../shared/contract/adjudication-views.ts';
import type { ComparedCriterion } from '../../shared/double/compare.ts';
import type { Criterion } from '../../shared/rubric/rubric.ts';
import { Checkbox, Table } from '../design/index.ts';
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

/** How far the two are apart on a criterion, in words. */
function distanceOf({ distance, differs }: ComparedCriterion): string {
  const t = words.adjudication;
  if (distance === null) return differs ? t.codeDiffers : t.agree;
  return distance === 0 ? t.agree : distance === 1 ? t.adjacent : t.apart(distance);
}

export interface ByCriterionProps {
  view: AdjudicationView;
  /** A column more, in which the third person decides. */
  own?: { head: string; of: (criterion: string) => ReactNode; overall: ReactNode };
}

/** What each reading says of each criterion, with its evidence, one beside the other. */
export function ByCriterion({ view: { sides, artifacts, comparison }, own }: ByCriterionProps) {
  const t = words.adjudication;
  const [only, setOnly] = useState(true);
  const compared = new Map(comparison?.criteria.map((each) => [each.id, each]));
  const criteria = criteriaOf(sides);
  const differing = criteria.filter(({ id }) => compared.get(id)?.differs !== false);
  const shown = comparison && only ? differing : criteria;
  return (
    <>
      {comparison && (
        <Checkbox
          label={t.onlyDifferences(differing.length, criteria.length)}
          checked={only}
          onChange={(event) => setOnly(event.target.checked)}
        />
      )}
      <Table caption={t.byCriterion} className={styles.criteria}>
        <thead>
          <tr>
            <th scope="col">{t.criterion}</th>
            {sides.map(({ reading }) => (
              <th key={`${reading.purpose} ${reading.assessor}`} scope="col">
                {t.side(reading.purpose, reading.assessor)}
              </th>
            ))}
            {own && <th scope="col">{own.head}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((criterion) => {
            const found = compared.get(criterion.id);
            return (
              <tr key={criterion.id}>
                <th scope="row">
                  {criterion.id} {criterion.title}
                  {found && <span className={styles.distance}>{distanceOf(found)}</span>}
                </th>
                {sides.map((side) => (
                  <td key={`${side.reading.purpose} ${side.reading.assessor}`}>
                    <Said side={side} criterion={criterion.id} artifacts={artifacts} />
                  </td>
                ))}
                {own && <td>{own.of(criterion.id)}</td>}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t.overall}</th>
            {sides.map((side) => (
              <td key={`${side.reading.purpose} ${side.reading.assessor}`}>
                <Overall side={side} />
              </td>
            ))}
            {own && <td>{own.overall}</td>}
          </tr>
        </tbody>
      </Table>
    </>
  );
}

function Overall({ side: { reading } }: { side: ReadingSide }) {
  const t = words.adjudication;
  const { strength, nextStep } = reading.overall ?? {};
  return (
    <div className={styles.said}>
      {strength && (
        <p>
          <strong>{t.strength}</strong> {strength}
        </p>
      )}
      {nextStep && (
        <p>
          <strong>{t.nextStep}</strong> {nextStep}
        </p>
      )}
      {!strength && !nextStep && <p className={styles.quiet}>{t.nothingSaid}</p>}
    </div>
  );
}
