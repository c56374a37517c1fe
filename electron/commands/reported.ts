import type { LoadReport } from '../../shared/contract/views.ts';
import type { Answer } from './command.ts';
import { told } from './problems.ts';

/** Submissions and files that are named one by one to people; with `--json` there are all that the report lists. */
const NAMED = 20;

function standingLines({ submissions = [], standings }: LoadReport): string[] {
  const counted = Object.entries(standings ?? {}).filter(([, count]) => count > 0);
  const noted = submissions.filter(({ notes }) => notes.length > 0).slice(0, NAMED);
  return [
    ...(counted.length > 0
      ? [`submissions: ${counted.map(([standing, count]) => `${count} ${standing}`).join(', ')}`]
      : []),
    ...noted.map(({ id, standing, notes }) => `  ${standing} ${id}: ${notes.join(' ')}`),
  ];
}

/** The report on a source, for people. */
export function reported(report: LoadReport): Required<Pick<Answer, 'lines' | 'errors'>> {
  const { batch, questions = [], unmatched = [] } = report;
  const problems = told(report.problems);
  const lines = [
    report.recognisedAs ? `recognised as ${report.recognisedAs}` : 'not recognised',
    ...(batch
      ? [`batch ${batch.id}: ${batch.title}; ${batch.submissions} submissions, ${batch.artifacts} artifacts`]
      : []),
    ...questions.map(
      ({ id, answer: taken, guess }) =>
        `${id}: ${taken ?? (guess === null ? 'not answered' : `not answered; ${guess}?`)}`,
    ),
    ...standingLines(report),
    ...unmatched.slice(0, NAMED).map((file) => `belongs to no submission: ${file}`),
    ...(unmatched.length > NAMED ? [`and ${unmatched.length - NAMED} more`] : []),
    ...problems.lines,
  ];
  return { lines, errors: problems.errors };
}
