import { resolve } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { ProgrammeReport } from '../../shared/contract/rubric-views.ts';
import { shippedProgramme } from '../../shared/programme/shipped.ts';
import type { Library } from '../desk/library/library.ts';
import { programmeDocument } from '../desk/programmes/document.ts';
import { checkProgrammeFile, countsOf, takeInProgramme } from '../desk/programmes/take-in.ts';
import { writeWhole } from '../desk/rubrics/files.ts';
import { type Answer, type Command, optional, required } from './command.ts';
import { changing, LIBRARY, reading } from './libraries.ts';
import { told } from './problems.ts';

type Counts = Omit<ReturnType<typeof countsOf>, 'publisher'>;

const counts = ({ publisher: _, ...about }: ReturnType<typeof countsOf>): Counts => about;

const inWords = ({ id, title, stacks, microCredentials, awards, rubrics }: Counts) =>
  `programme ${id}: ${title}; ${stacks} stacks, ${microCredentials} micro-credentials, ${awards} awards, ${rubrics} rubrics`;

/** The programme that is named, or the only one, or the one that ships. @throws Refusal `not-found`. */
function chosen(library: Library, id: string | undefined): string {
  const ids = library.database
    .all<{ id: string }>('SELECT id FROM programme ORDER BY id')
    .map((row) => row.id);
  const own = shippedProgramme().id;
  const found = id === undefined ? (ids.includes(own) ? own : ids[0]) : ids.find((each) => each === id);
  if (found === undefined)
    throw new Refusal(
      'not-found',
      id === undefined
        ? 'This library holds no programme.'
        : `This library has no programme ${id}. There is: ${ids.join(', ')}.`,
    );
  return found;
}

export const programmeExport: Command = {
  usage: 'programme export --out FILE [--library DIR] [--programme ID]',
  does: 'the programme with its rubrics as one JSON file: the one that ships, or one of a library',
  options: { ...LIBRARY, out: { type: 'string' }, programme: { type: 'string' } },
  takes: [0, 0],
  nothing: { programme: null, path: null },
  async run(_args, options) {
    const path = resolve(required(options, 'out'));
    const id = optional(options, 'programme');
    const programme =
      optional(options, 'library') === undefined && id === undefined
        ? shippedProgramme()
        : await reading(options, (library) => programmeDocument(library, chosen(library, id)));
    writeWhole(path, Buffer.from(`${JSON.stringify(programme, null, 2)}\n`));
    const about = counts(countsOf(programme));
    return {
      ok: true,
      json: { ok: true, programme: about, path, problems: [] },
      lines: [inWords(about), `wrote ${path}`],
    };
  },
};

function answerOf(report: ProgrammeReport, done: string, not: string): Answer {
  const { ok, programme, problems, standing, items, taken } = report;
  const about = programme && counts(programme);
  const { lines, errors } = told(problems);
  const differing = items.filter((item) => item.standing !== 'same');
  return {
    ok,
    json: { ok, programme: about, problems, ...(standing === null ? {} : { standing, items, taken }) },
    lines: [
      ...(about ? [inWords(about)] : []),
      ...(standing === null ? [] : [`beside the library: ${standing}`]),
      ...differing.map(({ kind, title, standing: how }) => `${how.padEnd(8)}${kind} ${title}`),
      ...lines,
      ok ? done : not,
    ],
    errors,
  };
}

export const programmeCheck: Command = {
  usage: 'programme check FILE [--library DIR]',
  does: 'checks a programme file: its shape, its rubrics and seals, and that everything it names is there',
  options: LIBRARY,
  takes: [1, 1],
  nothing: { programme: null },
  async run([file = ''], options) {
    const report =
      optional(options, 'library') === undefined
        ? checkProgrammeFile(null, file)
        : await reading(options, (library) => checkProgrammeFile(library, file));
    return answerOf(report, 'nothing is wrong with it', 'it cannot be used');
  },
};

export const programmeImport: Command = {
  usage: 'programme import FILE --library DIR',
  does: 'takes a programme file in: all of it, or nothing',
  options: LIBRARY,
  takes: [1, 1],
  nothing: { programme: null },
  run: ([file = ''], options) =>
    changing(options, (library) =>
      answerOf(takeInProgramme(library, 'command-line', file), 'taken in', 'nothing was taken in'),
    ),
};
