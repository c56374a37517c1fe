import { Award } from 'lucide-react';
import type { MicroCredential, Programme, Stack } from '../../shared/programme/programme.ts';
import { Prose } from '../design/index.ts';
import { words } from '../words/index.ts';
import { Alignments } from './Alignments.tsx';
import { awardsOf } from './awards.ts';
import styles from './Programme.module.css';
import { RubricTools } from './RubricTools.tsx';
import { RubricView } from './RubricView.tsx';

export interface CredentialProps {
  programme: Programme;
  stack: Stack;
  credential: MicroCredential;
}

/** One micro-credential: what it is about, what it counts for, and the rubric by which it is judged. */
export function Credential({ programme, stack, credential }: CredentialProps) {
  const t = words.programme;
  const { id, title, overview, aliases } = credential;
  const awards = awardsOf(programme, id);
  const rubrics = programme.rubrics.filter((rubric) => rubric.microCredential === id);
  const effort = programme.effortPerMicroCredential;
  return (
    <div className={styles.detail}>
      <header>
        <p className={styles.quiet}>{stack.title}</p>
        <h2 className={styles.title}>
          <span className={styles.id}>{id}</span> {title}
        </h2>
        {awards.map((award) => (
          <p key={award.id} className={styles.counts}>
            <Award aria-hidden="true" />
            {t.countsFor(award.title)}
          </p>
        ))}
      </header>
      {overview ? (
        <Prose>
          <p>{overview}</p>
        </Prose>
      ) : (
        <p className={styles.missing}>{t.noOverview}</p>
      )}
      <dl className={styles.facts}>
        {effort && (
          <div>
            <dt>{t.effort}</dt>
            <dd>{t.effortEach(effort.stated, effort.whose)}</dd>
          </div>
        )}
        {aliases.length > 0 && (
          <div>
            <dt>{t.alsoKnownAs}</dt>
            <dd className={styles.quiet}>{aliases.join('; ')}</dd>
          </div>
        )}
      </dl>
      <Alignments programme={programme} microCredential={id} />
      {rubrics.length === 0 && <p className={styles.missing}>{t.noRubric}</p>}
      <RubricTools programme={programme.id} microCredential={id} />
      {rubrics.map((rubric) => (
        <RubricView key={`${rubric.id} ${rubric.version}`} rubric={rubric} publisher={programme.publisher} />
      ))}
    </div>
  );
}
