import type { ParseArgsConfig } from 'node:util';

/** What a command answers: the object for `--json`, the lines for people, and whether it did what was asked. */
export interface Answer {
  ok: boolean;
  json: Record<string, unknown>;
  /** Goes to standard output without `--json`. */
  lines: string[];
  /** What keeps it from being done; goes to standard error, with or without `--json`. */
  errors?: string[];
}

/** Options as they stood on the command line. */
export type Options = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** One command of the command line. */
export interface Command {
  /** How it is called, for the help. */
  usage: string;
  does: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many plain arguments it takes, at least and at most. */
  takes: [number, number];
  /** The fields of its JSON answer where nothing could be done at all, so that scripts find what they look for. */
  nothing?: Record<string, unknown> | ((options: Options) => Record<string, unknown>);
  run(args: string[], options: Options): Promise<Answer>;
}

/** The call was not of the command's form: exit code 2. */
export class WrongUsage extends Error {}

/** An option that the command cannot do without. @throws WrongUsage */
export function required(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new WrongUsage(`--${name} is needed.`);
  return value;
}

/** An option's text, or undefined where it was not given. */
export function optional(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * An option that may be given several times as `NAME=VALUE`; the last one of a name counts.
 * @throws WrongUsage where there is no `=`.
 */
export function pairs(options: Options, name: string): Record<string, string> {
  const given = options[name];
  const all = Array.isArray(given) ? given : given === undefined ? [] : [given];
  return Object.fromEntries(
    all.map((text) => {
      const at = String(text).indexOf('=');
      if (at < 1) throw new WrongUsage(`--${name} takes NAME=VALUE.`);
      return [String(text).slice(0, at), String(text).slice(at + 1)];
    }),
  );
}
