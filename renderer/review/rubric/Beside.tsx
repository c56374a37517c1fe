import { useQuery } from '@tanstack/react-query';
import { meaningfulWords, sameStem } from '../../../shared/reading/missing-descriptor.ts';
import type { Criterion, Rubric } from '../../../shared/rubric/rubric.ts';
import { levelLabel, rankOf } from '../../../shared/rubric/scale.ts';
import { guidanceQuery } from '../../calibration/queries.ts';
import { words } from '../../words/index.ts';
import styles from './Rubric.module.css';

/** The next level's descriptor, with the words that set it apart from the one given. */
function NextLevel({ rubric, criterion, code }: { rubric: Rubric; criterion: Criterion; code: string }) {
  const next = rubric.scale[rankOf(rubric, code) + 1];
  const descriptor = next && criterion.levels[next.code];
  if (!descriptor) return null;
  const met = meaningfulWords(criterion.levels[code] ?? '');
  const isNew = (part: string) =>
    meaningfulWords(part).some((word) => !met.some((each) => sameStem(each, word)));
  let from = 0;
  return (
    <p className={styles.beside}>
      <strong>{words.judging.nextLevel(next.label)}</strong>{' '}
      {descriptor.split(/(\P{L}+)/u).map((part) => {
        const place = from;
        from += part.length;
        return isNew(part) ? <mark key={place}>{part}</mark> : part;
      })}
    </p>
  );
}

/** What rooms settled on for the criterion in calibration, the latest first, each with the rubric's version of its time. */
function Settled({ rubric, criterion }: { rubric: Rubric; criterion: Criterion }) {
  const { data = [] } = useQuery(guidanceQuery(rubric.id));
  const own = data.filter((each) => each.criterion === criterion.id);
  if (own.length === 0) return null;
  const t = words.calibration;
  return (
    <div className={styles.beside}>
      <strong>{t.guidance}</strong>
      <ul className={styles.guidance}>
        {own.map(({ at, version, code, text }) => (
          <li key={at}>
            {t.guidanceLine(words.numbers.date(at), version, code && levelLabel(rubric, code))} {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What helps to judge a criterion: what to look for, what was settled in calibration, what the next level would need. */
export function Beside({ rubric, criterion, code }: { rubric: Rubric; criterion: Criterion; code?: string }) {
  const t = words.judging;
  return (
    <>
      {code !== undefined && rankOf(rubric, code) >= 0 && (
        <NextLevel rubric={rubric} criterion={criterion} code={code} />
      )}
      {criterion.lookFors.length > 0 && (
        <p className={styles.beside}>
          <strong>{words.review.lookFors}</strong> {criterion.lookFors.join(' · ')}
        </p>
      )}
      {criterion.guidance.length > 0 && (
        <div className={styles.beside}>
          <strong>{t.guidance}</strong>
          <ul className={styles.guidance}>
            {criterion.guidance.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <Settled rubric={rubric} criterion={criterion} />
    </>
  );
}
