import type { Problem } from '../../../shared/batch/problem.ts';
import type { ProfileRow } from '../../../shared/contract/views.ts';
import { addressOf, type Route } from '../../app/route.ts';
import { words } from '../../words/index.ts';
import { placeIn } from '../place-in.ts';
import { SubmissionLinks } from '../SubmissionLinks.tsx';
import styles from './Export.module.css';

/** Where problems of the export as a whole are mended. */
function roomFor({ code }: Problem, profile: string): { route: Route; name: string } | null {
  const t = words.results;
  if (code === 'issuer-unknown')
    return { route: { screen: 'results', part: 'profiles', detail: [profile, 'issuer'] }, name: t.toIssuer };
  if (code === 'letter-template' || code === 'logo-unreadable')
    return { route: { screen: 'results', part: 'letters', detail: ['template'] }, name: t.toTemplate };
  return null;
}

/** The way to what is wrong: the submission in the reading room, and the column of the profile that says no. */
export function ProblemPlace({
  problem,
  batch,
  profile,
}: {
  problem: Problem;
  batch: string | null;
  profile: ProfileRow;
}) {
  const t = words.results;
  const room = problem.where === '' ? roomFor(problem, profile.id) : null;
  if (room)
    return (
      <a className={styles.link} href={addressOf(room.route)}>
        {room.name}
      </a>
    );
  if (problem.where === '') return null;
  const { row, submission, column } = placeIn(problem.where);
  // The columns of a worksheet are its own, and no profile's.
  const linked = profile.kind === 'table' || profile.kind === 'rubric-table';
  return (
    <>
      <SubmissionLinks where={submission} batch={batch} />
      {row !== null && <span className={styles.quiet}> {t.inRow(row)}</span>}
      {problem.code === 'badge-missing' && (
        <span className={styles.column}>
          <a
            className={styles.link}
            href={addressOf({ screen: 'results', part: 'profiles', detail: [profile.id, 'badge-ids'] })}
          >
            {t.toBadges}
          </a>
        </span>
      )}
      {column !== null && (
        <span className={styles.column}>
          {linked ? (
            <a
              className={styles.link}
              href={addressOf({ screen: 'results', part: 'profiles', detail: [profile.id, column] })}
            >
              {t.inColumn(column)}
            </a>
          ) : (
            t.inColumn(column)
          )}
        </span>
      )}
    </>
  );
}
