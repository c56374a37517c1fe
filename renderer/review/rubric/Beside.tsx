import { meaningfulWords, sameStem } from '../../../shared/reading/missing-descriptor.ts';
import type { Criterion, Rubric } from '../../../shared/rubric/rubric.ts';
import { rankOf } from '../../../shared/rubric/scale.ts';
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
    </>
  );
}
