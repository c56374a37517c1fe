import { extname, resolve } from 'node:path';
import { shippedProgramme } from '../../shared/programme/shipped.ts';
import { importCanvas } from '../desk/rubrics/canvas.ts';
import {
  documentOf,
  RUBRIC_FORMATS,
  type RubricFormat,
  rubricFile,
  writeWhole,
} from '../desk/rubrics/files.ts';
import { type Command, optional, required, WrongUsage } from './command.ts';
import { changing, LIBRARY, reading } from './libraries.ts';

const TEXT = { type: 'string' } as const;

/** @throws WrongUsage where the file's ending names no format. */
function formatOf(path: string): RubricFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = RUBRIC_FORMATS.find((each) => each === ending);
  if (!format) throw new WrongUsage(`--out must end in .${RUBRIC_FORMATS.join(', .')}.`);
  return format;
}

export const rubricExport: Command = {
  usage: 'rubric export ID --out FILE [--version VERSION] [--library DIR]',
  does: "a rubric as Canvas's CSV, as Markdown or PDF for its educator, or as JSON, by the ending of FILE",
  options: { ...LIBRARY, out: TEXT, version: TEXT },
  takes: [1, 1],
  nothing: { path: null },
  async run([id = ''], options) {
    const path = resolve(required(options, 'out'));
    const format = formatOf(path);
    const document = await reading(options, (library) =>
      documentOf(library, id, optional(options, 'version')),
    );
    writeWhole(path, await rubricFile(document, format, new Date()));
    const { version } = document.rubric;
    return {
      ok: true,
      json: { ok: true, rubric: id, version, path },
      lines: [`wrote ${id} ${version} to ${path}`],
    };
  },
};

export const rubricImport: Command = {
  usage: 'rubric import FILE.csv --for MICRO-CREDENTIAL [--programme ID] [--name RUBRIC] --library DIR',
  does: "puts a rubric from Canvas's CSV into the draft of a micro-credential's rubric; publishing stays a person's",
  options: { ...LIBRARY, for: TEXT, programme: TEXT, name: TEXT },
  takes: [1, 1],
  nothing: { rubric: null, added: [] },
  run: ([file = ''], options) =>
    changing(options, (library) => {
      const microCredential = required(options, 'for');
      const programme = optional(options, 'programme') ?? shippedProgramme().id;
      const place = { programme, microCredential };
      const { draft, added } = importCanvas(library, 'command-line', place, file, optional(options, 'name'));
      const criteria = draft.draft.criteria.length;
      return {
        ok: true,
        json: { ok: true, rubric: draft.rubric, criteria, added },
        lines: [
          `the draft of ${draft.rubric} has ${criteria} criteria now`,
          ...added.map((id) => `${id} is new, and stands under the product until the editor says otherwise`),
        ],
      };
    }),
};
