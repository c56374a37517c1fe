import type { ReceiptCheck } from '../../shared/contract/views.ts';
import { verifyReceipt } from '../desk/exporting/verify-receipt.ts';
import { verifyFolder } from '../desk/library/verify.ts';
import { type Answer, type Command, type Options, optional } from './command.ts';
import { folderOf, LIBRARY, reading } from './libraries.ts';
import { receiptAnswer } from './receipt-answer.ts';

const heldAgainst = (file: string, options: Options): Promise<ReceiptCheck> =>
  optional(options, 'library')
    ? reading(options, (library) => verifyReceipt(file, library))
    : verifyReceipt(file, null);

async function libraryAnswer(options: Options): Promise<Answer> {
  const found = await verifyFolder(folderOf(options));
  const { database, journal, projections, artifacts } = found;
  const lines = [
    `database     ${database.ok ? 'sound' : `damaged: ${database.message}`}`,
    `journal      ${journal.ok ? `sound, ${journal.events} events, head ${journal.head}` : `damaged: ${journal.broken}`}`,
    `projections  ${projections.ok ? 'as the journal says' : `differ: ${projections.different.join(', ')}`}`,
    `artifacts    ${artifacts.checked} checked, ${artifacts.missing.length} missing, ${artifacts.altered.length} altered`,
    ...artifacts.missing.map((hash) => `  missing ${hash}`),
    ...artifacts.altered.map((hash) => `  altered ${hash}`),
  ];
  const errors = found.ok
    ? []
    : ['This library is not as it was written. Keep a copy of it, and restore it from a backup.'];
  return { ok: found.ok, json: { ...found }, lines, errors };
}

export const verify: Command = {
  usage: 'verify --library DIR | verify --receipt FILE [--library DIR]',
  does: "checks the journal's hash chain, the database, and every artifact's hash; or a receipt against its files",
  options: { ...LIBRARY, receipt: { type: 'string' } },
  takes: [0, 0],
  nothing: (options) =>
    optional(options, 'receipt') === undefined
      ? {
          database: { ok: false },
          journal: { ok: false, events: 0, head: '' },
          projections: { ok: false, different: [] },
          artifacts: { checked: 0, missing: [], altered: [] },
        }
      : { receipt: null, files: [], ledger: null },
  async run(_args, options) {
    const receipt = optional(options, 'receipt');
    return receipt === undefined
      ? libraryAnswer(options)
      : receiptAnswer(await heldAgainst(receipt, options));
  },
};
