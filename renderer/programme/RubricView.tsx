import { COMPONENTS, type Criterion, type Rubric } from '../../shared/rubric/rubric.ts';
import { levelLabel } from '../../shared/rubric/scale.ts';
import { Banner, LevelMark } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Programme.module.css';

/** A rubric to be read: its standing, its rule in words, and each criterion with its levels side by side. */
export function RubricView({ rubric, publisher }: { rubric: Rubric; publisher: string }) {
  const t = words.programme;
  const draft = rubric.status === 'draft';
  return (
    <section className={styles.rubric} aria-label={`${t.rubric} ${rubric.id}`}>
      <header className={styles.standing}>
        <h3>{t.rubric}</h3>
        <span className={styles.quiet}>{rubric.id}</span>
        <span className={styles.quiet}>{t.versionOf(rubric.version)}</span>
        {!draft && <span className={styles.quiet}>{t.published}</span>}
      </header>
      {draft && (
        <Banner kind="info" title={t.draft}>
          {t.draftNext(publisher)}
        </Banner>
      )}
      <p>{ruleInWords(rubric)}</p>
      {COMPONENTS.map((component) => {
        const criteria = rubric.criteria.filter((criterion) => criterion.component === component);
        return (
          criteria.length > 0 && (
            <section key={component} aria-label={t.criteria(component)}>
              <h4 className={styles.part}>{t.component[component]}</h4>
              {criteria.map((criterion) => (
                <CriterionView key={criterion.id} rubric={rubric} criterion={criterion} />
              ))}
            </section>
          )
        );
      })}
      {rubric.completion.length > 0 && (
        <section aria-labelledby={`${rubric.id}-intake`}>
          <h4 id={`${rubric.id}-intake`} className={styles.part}>
            {t.completion}
          </h4>
          <ul className={styles.checks}>
            {rubric.completion.map((check) => (
              <li key={check.id}>
                <span className={styles.id}>{check.id}</span>
                <span>
                  {check.text} {!check.blocking && <span className={styles.quiet}>({t.notBlocking})</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function CriterionView({ rubric, criterion }: { rubric: Rubric; criterion: Criterion }) {
  const t = words.programme;
  return (
    <article className={styles.criterion} aria-label={`${criterion.id} ${criterion.title}`}>
      <h5 className={styles.criterionTitle}>
        <span className={styles.id}>{criterion.id}</span> {criterion.title}
        {!criterion.required && <span className={styles.quiet}> ({t.optional})</span>}
      </h5>
      <dl className={styles.levels}>
        {rubric.scale.map((level, place) => (
          <div key={level.code} className={styles.level}>
            <dt>
              <LevelMark scale={rubric.scale} place={place} coloured /> {level.label}
              {level.passing && <span className={styles.quiet}> {t.passing}</span>}
            </dt>
            <dd>{criterion.levels[level.code]}</dd>
          </div>
        ))}
      </dl>
      {criterion.lookFors.length > 0 && (
        <p className={styles.lookFors}>
          <span className={styles.quiet}>{t.lookFor}:</span> {criterion.lookFors.join('; ')}
        </p>
      )}
    </article>
  );
}

function ruleInWords(rubric: Rubric): string {
  const t = words.programme;
  const { decisionRule: rule, criteria } = rubric;
  const level = levelLabel(rubric, rule.level);
  if (rule.type === 'n-of') return t.ruleInWordsSome(level, rule.n, criteria.length);
  if (rule.type === 'component-minimum') {
    const parts = COMPONENTS.flatMap((component) => {
      const least = rule.minimum[component];
      return least === undefined ? [] : t.minimum(least, component);
    });
    return t.ruleInWordsMinimum(level, parts.join(', '));
  }
  return t.ruleInWordsAll(level, criteria.filter((criterion) => criterion.required).length);
}
