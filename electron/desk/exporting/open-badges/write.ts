import type { ProfileOf } from '../../../../shared/results/profile.ts';
import type { Departing, DocumentWriter } from '../documents.ts';
import type { Review } from '../review.ts';
import { fileNames, stageZip, type ZipEntry } from '../zip-file.ts';
import { draftsOf } from './drafts.ts';
import { expansionFault } from './expand.ts';

/** Drafts as they leave: each expanded as JSON-LD first. One that does not expand is a fault of the program, and stops all. */
async function* entries(
  review: Review,
  profile: ProfileOf<'open-badges'>,
  departing: Departing,
): AsyncGenerator<ZipEntry> {
  const nameFor = fileNames();
  for (const { settled, carried: draft, issued } of review.passed(draftsOf(review, profile))) {
    if (review.fatal || (review.blocked > 0 && !review.request.skip)) continue;
    departing.step(settled.id);
    const fault = await expansionFault(draft);
    if (fault) {
      const message = `The draft is not valid JSON-LD: ${fault}.`;
      review.refuse([{ severity: 'block', code: 'draft-invalid', where: settled.id, message }]);
      continue;
    }
    departing.leaves(settled, issued);
    yield { name: `${nameFor(settled.id)}.json`, bytes: Buffer.from(`${JSON.stringify(draft, null, 2)}\n`) };
  }
}

/** A zip with one unsigned draft for each earned decision. */
export function openBadgesWriter(profile: ProfileOf<'open-badges'>): DocumentWriter {
  return {
    extension: '.zip',
    look(review) {
      for (const _ of review.passed(draftsOf(review, profile)));
    },
    async write(review, path, departing) {
      const staged = await stageZip(path, departing.at, entries(review, profile, departing));
      return [{ staged: { ...staged, rows: review.rows }, path }];
    },
  };
}
