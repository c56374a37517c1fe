import { Award as AwardIcon } from 'lucide-react';
import type { Award, Programme } from '../../shared/programme/programme.ts';
import { addressOf } from '../app/route.ts';
import { Card } from '../design/index.ts';
import { words } from '../words/index.ts';
import { microCredentialsOf } from './awards.ts';
import styles from './Programme.module.css';
import { ProgrammeFile } from './taking-in/ProgrammeFile.tsx';

/** The programme as a whole: what it is made of, what it says of effort and frameworks, what it awards. */
export function AboutProgramme({ programme }: { programme: Programme }) {
  const t = words.programme;
  const { title, publisher, stacks, components, effortPerMicroCredential: effort } = programme;
  const credentials = stacks.reduce((sum, stack) => sum + stack.microCredentials.length, 0);
  const ordered = components.toSorted((a, b) => a.order - b.order);
  return (
    <div className={styles.detail}>
      <header>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.quiet}>
          {t.by(publisher)}, {t.counts(stacks.length, credentials)}
        </p>
      </header>
      <ProgrammeFile programme={programme.id} />
      <dl className={styles.facts}>
        <div>
          <dt>{t.components}</dt>
          <dd>
            {ordered.map((each) => each.title).join(', ')}
            <p className={styles.quiet}>{t.componentsNext}</p>
          </dd>
        </div>
        {effort && (
          <div>
            <dt>{t.effort}</dt>
            <dd>{t.effortEach(effort.stated, effort.whose)}</dd>
          </div>
        )}
        {programme.frameworkClaims.length > 0 && (
          <div>
            <dt>{t.frameworks}</dt>
            <dd>
              {programme.frameworkClaims.map(({ framework, claim, mapping }) => (
                <p key={framework}>{t.framework(framework, claim, mapping)}</p>
              ))}
            </dd>
          </div>
        )}
        {programme.source && (
          <div>
            <dt>{t.source}</dt>
            <dd className={styles.quiet}>{programme.source}</dd>
          </div>
        )}
      </dl>
      {programme.awards.map((award) => (
        <AwardCard key={award.id} programme={programme} award={award} />
      ))}
    </div>
  );
}

function AwardCard({ programme, award }: { programme: Programme; award: Award }) {
  const t = words.programme;
  const ids = microCredentialsOf(programme, award);
  const titles = new Map(
    programme.stacks.flatMap((stack) => stack.microCredentials.map((each) => [each.id, each.title])),
  );
  const { rule } = award;
  const inWords =
    rule.type === 'all'
      ? t.ruleAll(ids.length)
      : rule.type === 'n-of'
        ? t.ruleSome(rule.n, ids.length)
        : t.rulePerStack(rule.n);
  return (
    <Card aria-label={award.title} className={styles.award}>
      <h3 className={styles.awardTitle}>
        <AwardIcon aria-hidden="true" />
        {award.title}
      </h3>
      {award.alsoCalled.length > 0 && (
        <p className={styles.quiet}>{t.alsoCalled(award.alsoCalled.join(', '))}</p>
      )}
      <p>{inWords}</p>
      <ul className={styles.nine}>
        {ids.map((id) => (
          <li key={id}>
            <a
              className={styles.item}
              href={addressOf({
                screen: 'programme',
                programme: programme.id,
                microCredential: id,
              })}
            >
              <span className={styles.id}>{id}</span>
              <span>{titles.get(id)}</span>
            </a>
          </li>
        ))}
      </ul>
      {award.statedEffort && (
        <p className={styles.quiet}>
          {t.stated(award.statedEffort)} {award.effortNote}
        </p>
      )}
    </Card>
  );
}
