import type { ReadingSide } from '../../shared/contract/adjudication-views.ts';
import { Quote } from '../design/index.ts';
import { placeOf, quotationOf } from '../viewers/quotation.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';

export interface SaidProps {
  side: ReadingSide;
  criterion: string;
  /** Titles of the artifacts by path. */
  artifacts: Readonly<Record<string, string>>;
}

/** What one reading says of one criterion: the level, the feedback, the next step, the passages quoted. */
export function Said({ side: { reading, rubric }, criterion, artifacts }: SaidProps) {
  const t = words.adjudication;
  const rating = reading.ratings?.[criterion];
  return (
    <div className={styles.said}>
      <p className={styles.level}>
        {rating?.code ? words.decision.levelName(rubric, rating.code) : t.notRated}
      </p>
      {rating?.note && <p>{rating.note}</p>}
      {rating?.nextStep && (
        <p>
          <strong>{t.nextStep}</strong> {rating.nextStep}
        </p>
      )}
      {Object.entries(rating?.evidence ?? {}).map(([id, { artifact, selector }]) => (
        <Quote key={id} source={`${artifacts[artifact] ?? artifact}${placeOf(selector)}`}>
          {quotationOf(selector)}
        </Quote>
      ))}
    </div>
  );
}
