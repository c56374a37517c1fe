import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { draw } from '../../../shared/double/draw.ts';
import type { DoublePlan } from '../../../shared/double/plan.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import type { Library } from '../library/library.ts';
import { isWork } from '../library/planted.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What of a batch is read twice; null where nothing is. */
export function planOf({ database }: Library, batch: string): DoublePlan | null {
  const row = database.get<{ plan: string }>('SELECT plan FROM double_plan WHERE batch = ?', batch);
  return row ? (JSON.parse(row.plan) as DoublePlan) : null;
}

/**
 * Turns double reading of a batch on, changes it, or with null turns it off. What is drawn is written into the journal
 * together with the seed. What two have begun to read stays read twice, whatever is drawn.
 * @throws Refusal `not-found` for an unknown batch.
 */
export function setPlan(library: Library, batch: string, plan: DoublePlan | null, author: string): void {
  const { database } = library;
  database.transaction(() => {
    if (!database.get('SELECT 1 FROM batch WHERE id = ?', batch))
      throw new Refusal('not-found', `This library has no batch ${batch}.`);
    if (sameJson(planOf(library, batch), plan)) return;
    const submissions = database.all<{ id: string; microCredential: string }>(
      `SELECT id, micro_credential AS microCredential FROM submission
       WHERE batch = ? AND ${isWork('submission.key')} ORDER BY position`,
      batch,
    );
    const drawn = plan ? draw(plan, submissions, sha256) : [];
    library.record({ kind: 'double.planned', author, submission: null, body: { batch, plan, drawn } });
  });
}
