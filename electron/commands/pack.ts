import { packSource } from '../desk/loading/pack.ts';
import { type Command, required } from './command.ts';
import { reported } from './reported.ts';
import { SOURCE_OPTIONS, SOURCE_USAGE, sourceRequest } from './source-options.ts';

export const pack: Command = {
  usage: `pack FOLDER --out FILE.zip ${SOURCE_USAGE}`,
  does: 'makes a batch package from a folder with manifest.csv',
  options: { ...SOURCE_OPTIONS, out: { type: 'string' } },
  takes: [1, 1],
  nothing: { recognisedAs: null },
  async run([folder = ''], options) {
    const report = await packSource(sourceRequest(folder, options), required(options, 'out'));
    const { packed } = report;
    const { lines, errors } = reported(report);
    lines.push(
      packed
        ? `packed ${packed.files} files, ${packed.bytes} bytes, as ${packed.path}`
        : 'Nothing was written.',
    );
    return { ok: report.ok, json: { ...report }, lines, errors };
  },
};
