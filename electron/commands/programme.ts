import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { checkProgramme } from '../../shared/programme/check-programme.ts';
import type { Programme } from '../../shared/programme/programme.ts';
import { shippedProgramme } from '../../shared/programme/shipped.ts';
import { allProgrammes } from '../desk/library/catalogue.ts';
import { type Command, optional, required } from './command.ts';
import { LIBRARY, reading } from './libraries.ts';
import { told } from './problems.ts';

const counts = (programme: Programme) => ({
  id: programme.id,
  title: programme.title,
  stacks: programme.stacks.length,
  microCredentials: programme.stacks.flatMap((stack) => stack.microCredentials).length,
  awards: programme.awards.length,
  rubrics: programme.rubrics.length,
});

const inWords = ({ id, title, stacks, microCredentials, awards, rubrics }: ReturnType<typeof counts>) =>
  `programme ${id}: ${title}; ${stacks} stacks, ${microCredentials} micro-credentials, ${awards} awards, ${rubrics} rubrics`;

export const programmeExport: Command = {
  usage: 'programme export --out FILE [--library DIR]',
  does: 'the programme with its rubrics as one JSON file: the one that ships, or the one of a library',
  options: { ...LIBRARY, out: { type: 'string' } },
  takes: [0, 0],
  nothing: { programme: null, path: null },
  async run(_args, options) {
    const path = resolve(required(options, 'out'));
    const programmes =
      optional(options, 'library') === undefined
        ? [shippedProgramme()]
        : await reading(options, allProgrammes);
    const [programme] = programmes;
    if (!programme) throw new Refusal('not-found', 'This library holds no programme.');
    const temporary = `${path}.${process.pid}.part`;
    try {
      await writeFile(temporary, `${JSON.stringify(programme, null, 2)}\n`, { flush: true });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    const about = counts(programme);
    return {
      ok: true,
      json: { ok: true, programme: about, path, problems: [] },
      lines: [inWords(about), `wrote ${path}`],
    };
  },
};

export const programmeCheck: Command = {
  usage: 'programme check FILE',
  does: 'checks a programme file: its shape, its rubrics, and that everything it names is there',
  options: {},
  takes: [1, 1],
  nothing: { programme: null },
  async run([file = '']) {
    const text = await readFile(file, 'utf8');
    let document: unknown;
    try {
      document = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      const says = (error as Error).message;
      throw new Refusal('invalid-input', `${basename(file)} is not JSON: ${says}. Make the file anew.`);
    }
    const { programme, problems } = checkProgramme(document);
    const ok = !problems.some(({ severity }) => severity === 'block');
    const about = programme && counts(programme);
    const { lines, errors } = told(problems);
    return {
      ok,
      json: { ok, programme: about, problems },
      lines: [
        ...(about ? [inWords(about)] : []),
        ...lines,
        ok ? 'nothing is wrong with it' : 'it cannot be used',
      ],
      errors,
    };
  },
};
