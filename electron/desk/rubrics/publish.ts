import { Refusal } from '../../../shared/contract/refusal.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import { asVersion } from '../../../shared/rubric/edit.ts';
import { faults } from '../../../shared/rubric/faults.ts';
import { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { freshDraft } from './drafts.ts';

const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** A draft that is to become a version. */
export interface Publication {
  rubric: string;
  /** The draft's number that was looked at. */
  version: number;
  /** What the version is to be called. */
  as: string;
  note: string;
}

/** What stands on the worklist for a version. */
function waiting(library: Library, rubric: string, version: string): number {
  const row = library.database.get<{ count: number }>(
    'SELECT count(*) AS count FROM worklist WHERE rubric = ? AND version = ?',
    rubric,
    version,
  );
  return row?.count ?? 0;
}

/**
 * Makes a version of a draft. New readings take it; those that stand on an earlier one are put on the worklist and are
 * not touched.
 * @returns the version, and how many readings are on the worklist for it.
 * @throws Refusal `not-found`, `stale`, or `invalid-input` where something keeps it from being published.
 */
export function publishDraft(
  library: Library,
  author: string,
  { rubric: id, version, as, note }: Publication,
): { rubric: Rubric; worklist: number } {
  return library.database.transaction(() => {
    const { draft, base, programme } = freshDraft(library, id, version);
    const name = as.trim();
    if (!VERSION.test(name))
      throw new Refusal(
        'invalid-input',
        'A version is 1 to 40 letters, digits, dots or dashes, such as 1.0. Choose another name.',
      );
    if (library.database.get('SELECT 1 FROM rubric WHERE id = ? AND version = ?', id, name))
      throw new Refusal(
        'invalid-input',
        `There is a version ${name} of ${id} already, and a version never changes. Choose another name.`,
      );
    const whole = asVersion(draft, name, 'published');
    const open = faults(whole);
    if (open.length)
      throw new Refusal(
        'invalid-input',
        `This draft cannot be published yet: ${open.length === 1 ? 'one thing is' : `${open.length} things are`} missing. The editor lists them.`,
        open,
      );
    const rubric = Rubric.parse(whole);
    const before = base === null ? null : rubricVersion(library.database, id, base);
    if (before?.status === 'published' && sameJson({ ...before, version: name }, rubric))
      throw new Refusal(
        'invalid-input',
        `Nothing in this draft differs from version ${base}. Change something first, or give the draft up.`,
      );
    library.record({
      kind: 'rubric.published',
      author,
      submission: null,
      body: { programme, rubric, base, note: note.trim() },
    });
    return { rubric, worklist: waiting(library, id, name) };
  });
}
