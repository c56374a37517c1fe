import { mergeReadings } from '../desk/merging/merge.ts';
import { readReadings } from '../desk/merging/read.ts';
import { type Command, optional } from './command.ts';
import { changing, LIBRARY } from './libraries.ts';
import { told } from './problems.ts';

export const merge: Command = {
  usage: 'merge READINGS --library DIR [--as CODE]',
  does: 'takes in a readings file: a sealed zip or bare JSON',
  options: { ...LIBRARY, as: { type: 'string' } },
  takes: [1, 1],
  nothing: { taken: 0, conflicts: [] },
  run: ([file = ''], options) =>
    changing(options, async (library) => {
      const arrived = await readReadings(file);
      const report = mergeReadings(library, arrived, optional(options, 'as') ?? 'administrator');
      const { lines: notes, errors } = told(report.problems);
      const conflicts = report.conflicts.flatMap(({ submission, mine, theirs }) => [
        `conflict ${submission}: nothing was overwritten`,
        `  here   ${mine.assessor}, version ${mine.version}, ${mine.state}, ${mine.decision ?? 'no decision'}`,
        `  file   ${theirs.assessor}, version ${theirs.version}, ${theirs.state}, ${theirs.decision ?? 'no decision'}`,
      ]);
      const lines = [`${report.taken} readings taken in`, ...notes];
      return { ok: report.ok, json: { ...report }, lines, errors: [...conflicts, ...errors] };
    }),
};
