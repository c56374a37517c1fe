import { DEFAULT_LIMITS, Limits } from '../../shared/batch/limits.ts';
import type { SourceRequest } from '../desk/loading/read-options.ts';
import { type Options, optional, pairs, WrongUsage } from './command.ts';

/** Options of every command that reads a source. */
export const SOURCE_OPTIONS = {
  answer: { type: 'string', multiple: true },
  roster: { type: 'string' },
  limit: { type: 'string', multiple: true },
} as const;

export const SOURCE_USAGE = '[--answer QUESTION=ANSWER] [--roster FILE] [--limit NAME=NUMBER]';

/**
 * What the command line says of a source.
 * @throws WrongUsage for an option that is not of its form.
 */
export function sourceRequest(path: string, options: Options): SourceRequest {
  const limits = Limits.partial().safeParse(
    Object.fromEntries(Object.entries(pairs(options, 'limit')).map(([name, value]) => [name, Number(value)])),
  );
  const unknown = Object.keys(pairs(options, 'limit')).find((name) => !Object.hasOwn(DEFAULT_LIMITS, name));
  if (!limits.success || unknown !== undefined)
    throw new WrongUsage(
      `--limit takes ${Object.keys(DEFAULT_LIMITS).join(', ')}, each with a whole number.`,
    );
  return {
    path,
    answers: pairs(options, 'answer'),
    roster: optional(options, 'roster'),
    limits: limits.data,
  };
}
