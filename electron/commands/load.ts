import type { LoadReport } from '../../shared/contract/views.ts';
import { checkSource } from '../desk/loading/check.ts';
import { loadSource } from '../desk/loading/load.ts';
import { searchedForNames } from '../desk/texts/after-load.ts';
import { type Answer, type Command, optional } from './command.ts';
import { LIBRARY, reading, writing } from './libraries.ts';
import { reported } from './reported.ts';
import { SOURCE_OPTIONS, SOURCE_USAGE, sourceRequest } from './source-options.ts';

function answer(report: LoadReport): Answer {
  const { loaded } = report;
  const { lines, errors } = reported(report);
  if (loaded)
    lines.push(
      `loaded ${loaded.submissions} submissions, ${loaded.artifacts} artifacts, ${loaded.bytes} bytes; ${loaded.alreadyThere} were there already`,
    );
  return { ok: report.ok, json: { ...report }, lines, errors };
}

export const check: Command = {
  usage: `check SOURCE [--library DIR] ${SOURCE_USAGE}`,
  does: 'reads a bag, zip or folder and reports, loading nothing; with a library, compares with it',
  options: { ...LIBRARY, ...SOURCE_OPTIONS },
  takes: [1, 1],
  nothing: { recognisedAs: null },
  async run([source = ''], options) {
    const request = sourceRequest(source, options);
    if (optional(options, 'library') === undefined) return answer(await checkSource(request, null));
    return reading(options, async (library) => answer(await checkSource(request, library)));
  },
};

export const load: Command = {
  usage: `load SOURCE --library DIR [--as CODE] ${SOURCE_USAGE}`,
  does: 'loads a batch into the library',
  options: { ...LIBRARY, ...SOURCE_OPTIONS, as: { type: 'string' } },
  takes: [1, 1],
  nothing: { recognisedAs: null },
  async run([source = ''], options) {
    const request = sourceRequest(source, options);
    const author = optional(options, 'as') ?? 'administrator';
    return writing(options, async (library) => {
      const report = await loadSource(library, request, { author });
      return answer(await searchedForNames(library.folder, report));
    });
  },
};
