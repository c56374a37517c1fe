import { resolve } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { copyOrders, makeCopies } from '../desk/annotating/annotate.ts';
import { makeCopy } from '../desk/annotating/copy.ts';
import type { Library } from '../desk/library/library.ts';
import { type Command, optional, required } from './command.ts';
import { LIBRARY, reading } from './libraries.ts';

function keyOf({ database }: Library, id: string, batch: string | undefined): string {
  const rows = database.all<{ key: string; batch: string }>(
    'SELECT key, batch FROM submission WHERE id = ?1 AND (?2 IS NULL OR batch = ?2)',
    id,
    batch ?? null,
  );
  const [only] = rows;
  if (!only) throw new Refusal('not-found', `This library has no submission ${id}.`);
  if (rows.length > 1)
    throw new Refusal(
      'invalid-input',
      `${id} is in several batches: ${rows.map((row) => row.batch).join(', ')}. Name one with --batch.`,
    );
  return only.key;
}

export const annotate: Command = {
  usage: 'annotate SUBMISSION --library DIR [--batch ID] --out FOLDER',
  does: 'writes copies of its PDFs with the evidence marked and listed',
  options: { ...LIBRARY, batch: { type: 'string' }, out: { type: 'string' } },
  takes: [1, 1],
  nothing: { copies: [], refused: [] },
  run([id = ''], options) {
    const out = resolve(required(options, 'out'));
    return reading(options, async (library) => {
      const submission = keyOf(library, id, optional(options, 'batch'));
      const request = { submission, artifact: null, assessor: null, purpose: 'first' } as const;
      const made = await makeCopies(copyOrders(library, request, out, new Date()), (order) =>
        makeCopy(order),
      );
      return {
        ok: true,
        json: { ok: true, ...made },
        lines: made.copies.map(
          ({ path, links, marked, sha256 }) =>
            `wrote ${path}: ${marked} of ${links} links marked, SHA-256 ${sha256}`,
        ),
        errors: made.refused.map(({ message }) => message),
      };
    });
  },
};
