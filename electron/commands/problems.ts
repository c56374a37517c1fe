import type { Problem } from '../../shared/batch/problem.ts';
import type { Answer } from './command.ts';

const line = ({ severity, where, message }: Problem) =>
  `${severity.padEnd(5)} ${where && !message.includes(where) ? `${where}: ` : ''}${message}`;

/** Problems for people: what keeps it out goes with the errors, the rest among the lines. */
export function told(problems: readonly Problem[]): Required<Pick<Answer, 'lines' | 'errors'>> {
  return {
    errors: problems.filter(({ severity }) => severity === 'block').map(line),
    lines: [
      ...problems.filter(({ severity }) => severity === 'warn'),
      ...problems.filter(({ severity }) => severity === 'info'),
    ].map(line),
  };
}
