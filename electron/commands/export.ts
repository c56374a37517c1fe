import { exportResults } from '../desk/exporting/export.ts';
import { type Command, optional, required, WrongUsage } from './command.ts';
import { changing, LIBRARY } from './libraries.ts';
import { told } from './problems.ts';

export const exportCommand: Command = {
  usage:
    'export --library DIR --profile NAME [--mode machine|spreadsheet] [--batch ID] [--skip] [--again] [--names] [--worksheet FILE] [--as CODE] --out FILE',
  does: 'writes results and their receipt',
  options: {
    ...LIBRARY,
    profile: { type: 'string' },
    mode: { type: 'string' },
    batch: { type: 'string' },
    skip: { type: 'boolean' },
    again: { type: 'boolean' },
    names: { type: 'boolean' },
    worksheet: { type: 'string' },
    as: { type: 'string' },
    out: { type: 'string' },
  },
  takes: [0, 0],
  nothing: { profile: null, checkedOn: null, mode: null, files: [], skipped: [], blocked: 0, receipt: null },
  async run(_args, options) {
    const out = required(options, 'out');
    const mode = optional(options, 'mode') ?? 'machine';
    if (mode !== 'machine' && mode !== 'spreadsheet')
      throw new WrongUsage('--mode takes machine or spreadsheet.');
    const request = {
      profile: optional(options, 'profile') ?? 'decisions',
      mode,
      batch: optional(options, 'batch') ?? null,
      skip: options.skip === true,
      again: options.again === true,
      names: options.names === true,
      worksheet: optional(options, 'worksheet'),
    } as const;
    const report = await changing(options, (library) =>
      exportResults(library, request, out, optional(options, 'as') ?? 'administrator'),
    );
    const { lines: notes, errors } = told(report.problems);
    const lines = [
      ...notes,
      ...report.skipped.map(({ submission, reason }) => `left out ${submission}: ${reason}`),
      ...report.files.map(({ path, rows, sha256 }) => `wrote ${path}: ${rows} rows, SHA-256 ${sha256}`),
      ...(report.receipt ? [`receipt ${report.receipt.path}`] : ['Nothing was written.']),
    ];
    return { ok: report.ok, json: { ...report }, lines, errors };
  },
};
