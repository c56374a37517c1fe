import { useQuery } from '@tanstack/react-query';
import { diffWordsWithSpace } from 'diff';
import { compareRubrics, type Difference } from '../../../shared/rubric/compare.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { versionQuery } from '../queries.ts';
import styles from './Versions.module.css';

const PARTS = [
  'criteria',
  'scale',
  'rule',
  'labels',
  'completion',
] as const satisfies readonly Difference['part'][];

/** Two texts as one, with what went and what came marked. */
function Words({ before, after }: { before: string; after: string }) {
  const said = words.rubrics.yesNo;
  if (!before || !after)
    return (
      <p className={styles.text}>
        {before && <del>{said(before)}</del>} {after && <ins>{said(after)}</ins>}
      </p>
    );
  return (
    <p className={styles.text}>
      {diffWordsWithSpace(said(before), said(after)).map(({ value, added, removed }, at) => {
        const key = at;
        if (added) return <ins key={key}>{value}</ins>;
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
      })}
    </p>
  );
}

function Line({ difference }: { difference: Difference }) {
  const t = words.rubrics;
  const { part, kind, id, title, field, level, before, after } = difference;
  const isRule = part === 'rule' || part === 'labels';
  return (
    <li className={styles.difference} data-kind={kind}>
      <p>
        <b>{t.kinds[kind]}</b> {!isRule && `${id} ${title}`}
        {field && !isRule && <span className={styles.quiet}>, {t.field(field, level)}</span>}
      </p>
      {(before !== undefined || after !== undefined) && <Words before={before ?? ''} after={after ?? ''} />}
    </li>
  );
}

/** In what two versions of a rubric differ, part by part, in words that anybody can read. */
export function Differences({ before, after }: { before: { id: string; version: string }; after: Rubric }) {
  const t = words.rubrics;
  const { data } = useQuery(versionQuery(before.id, before.version));
  if (!data) return <Waiting text={words.app.waiting} />;
  const found = compareRubrics(data, after, words.decision.rule);
  if (found.length === 0) return <p>{t.same}</p>;
  return (
    <div className={styles.differences}>
      <p className={styles.quiet}>{t.differences(found.length)}</p>
      {PARTS.map((part) => {
        const own = found.filter((each) => each.part === part);
        return (
          own.length > 0 && (
            <section key={part} aria-label={t.changesIn(t.parts[part])}>
              <h3>{t.parts[part]}</h3>
              <ul>
                {own.map((each) => (
                  <Line key={`${each.kind} ${each.id} ${each.field} ${each.level}`} difference={each} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
