import type { ReceiptCheck } from '../../shared/contract/views.ts';
import type { Answer } from './command.ts';

type FileState = ReceiptCheck['files'][number];

const LEDGER = {
  entered: 'has this receipt, word for word',
  unknown: 'knows nothing of this export',
  different: 'says something else of this export',
};

/** What is wrong with one file, and what that means; nothing where it is as it left. */
function saidOfFile({ path, state }: FileState): string[] {
  if (state === 'altered')
    return [
      `${path} is not what was exported: its SHA-256 differs from the receipt's. It was changed since, or is another file of that name.`,
    ];
  if (state === 'missing')
    return [
      `${path} is neither where it was written nor beside the receipt. If it was moved, put the receipt beside it.`,
    ];
  return [];
}

function saidOfLedger(ledger: ReceiptCheck['ledger']): string[] {
  if (ledger === 'unknown')
    return [
      'No export of this moment stands in the ledger of this library: the receipt is of another library, or its time was changed.',
    ];
  if (ledger === 'different')
    return [
      'The ledger of this library has an export of this moment that says something else: the receipt was changed after it was written.',
    ];
  return [];
}

/** What `verify --receipt` answers to people and to scripts. */
export function receiptAnswer(check: ReceiptCheck): Answer {
  const { ok, receipt, files, ledger } = check;
  const lines = [
    `receipt      ${receipt.profile}, ${receipt.mode}, exported ${receipt.at} by ${receipt.by}`,
    ...files.map(
      ({ path, rows, state }) => `${state.padEnd(12)} ${path}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    ),
    ledger
      ? `ledger       ${LEDGER[ledger]}`
      : 'ledger       not asked: only --library DIR shows whether the receipt itself was changed',
  ];
  return { ok, json: { ...check }, lines, errors: [...files.flatMap(saidOfFile), ...saidOfLedger(ledger)] };
}
