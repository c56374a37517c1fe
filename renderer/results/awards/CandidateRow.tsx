import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useId, useState } from 'react';
import type { AwardView } from '../../../shared/contract/views.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import { Button } from '../../design/index.ts';
import { programmeById } from '../../programme/queries.ts';
import { words } from '../../words/index.ts';
import { SubmissionLinks } from '../SubmissionLinks.tsx';
import styles from './Awards.module.css';
import type { Candidate } from './candidates.ts';
import { Dots } from './Dots.tsx';
import { StackDetail } from './StackDetail.tsx';

export interface CandidateRowProps {
  candidate: Candidate;
  /** The only award that is looked at; null for all. */
  award: string | null;
}

/** One candidate: the awards, the stacks and the whole as dots and figures; opened, by what and since when. */
export function CandidateRow({ candidate, award }: CandidateRowProps) {
  // Several programmes may stand in one table, each with stacks of its own.
  const { data: programme } = useQuery(programmeById(candidate.programme));
  const t = words.awards;
  const id = useId();
  const [open, setOpen] = useState(false);
  const earned = new Set(candidate.earned.map(({ microCredential }) => microCredential));
  const shown = candidate.awards.filter((each) => award === null || each.award === award);
  const stacks = programme?.stacks ?? [];
  const all = stacks.flatMap((stack) => stack.microCredentials);
  const count = (ids: readonly { id: string }[]) => ids.filter((each) => earned.has(each.id)).length;
  return (
    <>
      <tr>
        <th scope="row" className={styles.code}>
          {candidate.candidate}
        </th>
        <td>
          {shown.map((each) => (
            <AwardLine key={each.award} award={each} />
          ))}
        </td>
        <td>
          <ul className={styles.stacks}>
            {stacks.map((stack) => {
              const done = count(stack.microCredentials);
              const of = stack.microCredentials.length;
              return (
                <li key={stack.id} title={stack.title}>
                  <span className={styles.stack}>{stack.id}</span>
                  <Dots done={done} of={of} label={t.progress(stack.title, done, of)} />
                  <span className={styles.figure}>{t.figure(done, of)}</span>
                </li>
              );
            })}
          </ul>
        </td>
        <td>
          <div className={styles.line}>
            <Dots done={count(all)} of={all.length} label={t.progress(t.all, count(all), all.length)} />
            <span className={styles.figure}>{t.figure(count(all), all.length)}</span>
          </div>
        </td>
        <td>
          <Button
            kind="quiet"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t.detailsOf(candidate.candidate)}
            onClick={() => setOpen(!open)}
          >
            {words.results.details}
          </Button>
        </td>
      </tr>
      <tr id={id} hidden={!open} className={styles.opened}>
        {open && (
          <td colSpan={5}>
            {shown.map((each) => (
              <AwardDetail key={each.award} award={each} programme={programme} />
            ))}
            {programme && <StackDetail candidate={candidate} programme={programme} />}
          </td>
        )}
      </tr>
    </>
  );
}

function AwardLine({ award }: { award: AwardView }) {
  const t = words.awards;
  return (
    <div className={styles.line}>
      <Dots
        done={award.earned}
        of={award.required}
        label={t.progress(award.title, award.earned, award.required)}
      />
      <span className={styles.figure}>{t.figure(award.earned, award.required)}</span>
      <span className={styles.hint}>{award.title}</span>
      {award.earnedAt !== null && (
        <span className={styles.done}>
          <CircleCheck aria-hidden="true" />
          {t.earnedOn(words.numbers.date(award.earnedAt))}
        </span>
      )}
    </div>
  );
}

function AwardDetail({ award, programme }: { award: AwardView; programme: Programme | undefined }) {
  const t = words.awards;
  const titles = new Map(
    programme?.stacks.flatMap((stack) => stack.microCredentials).map(({ id, title }) => [id, title]),
  );
  return (
    <section className={styles.detail} aria-label={award.title}>
      <h3>{award.title}</h3>
      {award.earnedAt !== null && <p>{t.earnedOn(words.numbers.date(award.earnedAt))}</p>}
      {award.by.length > 0 && (
        <>
          <h4>{t.by}</h4>
          <ul>
            {award.by.map(({ microCredential, submission, decidedAt }) => (
              <li key={microCredential}>
                <b>{microCredential}</b> {titles.get(microCredential)}:{' '}
                <SubmissionLinks where={submission} batch={null} />, {words.numbers.date(decidedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      {award.missing.length > 0 && (
        <>
          <h4>{t.missing(award.required - award.earned, award.missing.length)}</h4>
          <ul>
            {award.missing.map((id) => (
              <li key={id}>
                <b>{id}</b> {titles.get(id)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
