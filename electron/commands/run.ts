import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Answer, type Command, type Options, WrongUsage } from './command.ts';
import { failureOf } from './failure.ts';

/** Where a run says what it has to say. */
export interface Voice {
  out(text: string): void;
  err(text: string): void;
}

const HELP = ['help', '--help', '-h'];

/** Commands by name, each with how it is read; a name may be two words. */
export type CommandList = Record<string, () => Promise<Command>>;

async function help(commands: CommandList): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((read) => read()));
  const lines = all.map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return `touchstone COMMAND\n\n${lines.join('\n')}\n\nEvery command takes --json: one JSON object on standard output, nothing else there.\nExit codes: 0 done, 1 refused or invalid input, 2 wrong usage.\n`;
}

function parse(command: Command, args: string[]) {
  const options: ParseArgsConfig['options'] = { ...command.options, json: { type: 'boolean' } };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [least, most] = command.takes;
    if (positionals.length < least || positionals.length > most)
      throw new WrongUsage('Too few or too many arguments.');
    return { values: values as Options, positionals };
  } catch (error) {
    throw error instanceof WrongUsage ? error : new WrongUsage((error as Error).message);
  }
}

/** The command that the first words name, and what comes after them. */
async function named(commands: CommandList, args: string[]) {
  for (const words of [2, 1]) {
    const name = args.slice(0, words).join(' ');
    const read = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (read) return { command: await read(), rest: args.slice(words) };
  }
  return null;
}

/**
 * Runs the command line and answers the exit code: 0 done, 1 refused or invalid input, 2 wrong usage.
 * With `--json` a refusal, too, is one JSON object on standard output, with the fields that the command always has.
 */
export async function runCommandLine(commands: CommandList, args: string[], voice: Voice): Promise<number> {
  const json = args.includes('--json');
  const wrongUsage = (message: string, usage: string) => {
    if (json) voice.out(`${JSON.stringify({ ok: false, code: 'wrong-usage', message, problems: [] })}\n`);
    voice.err(`${message}\n${usage}`);
    return 2;
  };
  const found = await named(commands, args);
  if (!found) {
    const [name] = args;
    if (name !== undefined && HELP.includes(name)) {
      voice.out(await help(commands));
      return 0;
    }
    return wrongUsage(
      name === undefined ? 'Which command?' : `There is no command ${name}.`,
      `\n${await help(commands)}`,
    );
  }
  const { command, rest } = found;
  const usage = `Usage: touchstone ${command.usage}\n`;
  if (rest.some((arg) => arg === '--help' || arg === '-h')) {
    voice.out(`${usage}${command.does}\n`);
    return 0;
  }
  let answer: Answer;
  let options: Options = {};
  try {
    const { values, positionals } = parse(command, rest);
    options = values;
    answer = await command.run(positionals, values);
  } catch (error) {
    if (error instanceof WrongUsage) return wrongUsage(error.message, usage);
    const failure = failureOf(error);
    const nothing = typeof command.nothing === 'function' ? command.nothing(options) : command.nothing;
    if (json) voice.out(`${JSON.stringify({ ok: false, ...nothing, ...failure })}\n`);
    voice.err(`${failure.message}\n`);
    return 1;
  }
  if (json) voice.out(`${JSON.stringify(answer.json)}\n`);
  else voice.out(answer.lines.map((line) => `${line}\n`).join(''));
  if (answer.errors?.length) voice.err(answer.errors.map((line) => `${line}\n`).join(''));
  return answer.ok ? 0 : 1;
}
