import type { Programme } from '../../../shared/programme/programme.ts';
import { words } from '../../words/index.ts';
import { SubmissionLinks } from '../SubmissionLinks.tsx';
import styles from './Awards.module.css';
import type { Candidate } from './candidates.ts';

/** What a candidate has earned in each stack, by what and when, and what is open. A way through the programme, no award. */
export function StackDetail({ candidate, programme }: { candidate: Candidate; programme: Programme }) {
  const t = words.awards;
  // The first decision is the one that earned it; a later attempt adds nothing.
  const first = new Map(candidate.earned.toReversed().map((each) => [each.microCredential, each]));
  return (
    <section className={styles.detail} aria-label={t.stacks}>
      <h3>{t.stacks}</h3>
      <p className={styles.hint}>{t.noAwards}</p>
      {programme.stacks.map(({ id, title, microCredentials }) => {
        const done = microCredentials.filter((each) => first.has(each.id));
        const open = microCredentials.filter((each) => !first.has(each.id)).map((each) => each.id);
        return (
          <div key={id}>
            <h4>{t.progress(title, done.length, microCredentials.length)}</h4>
            <ul>
              {done.map((each) => {
                const { submission = '', decidedAt = '' } = first.get(each.id) ?? {};
                return (
                  <li key={each.id}>
                    <b>{each.id}</b> {each.title}: <SubmissionLinks where={submission} batch={null} />,{' '}
                    {words.numbers.date(decidedAt)}
                  </li>
                );
              })}
              {open.length > 0 && <li>{t.open(open)}</li>}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
