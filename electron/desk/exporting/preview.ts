import type { ProfilePreview } from '../../../shared/contract/views.ts';
import { Profile } from '../../../shared/results/profile.ts';
import type { Library } from '../library/library.ts';
import { awardRows } from './awards.ts';
import { profileFaults } from './profile-draft.ts';
import type { ExportRequest } from './request.ts';
import { Review } from './review.ts';
import { rubricRecords } from './rubric-tables.ts';
import { tableRecords } from './tables.ts';

/** Rows that a preview shows. */
const SHOWN = 20;

function* shownRows(review: Review, profile: Profile): Generator<{ header: string[]; cells: string[] }> {
  if (profile.kind === 'table') {
    const header = profile.columns.map((column) => column.header);
    if (profile.rows === 'award') for (const { cells } of awardRows(review, profile)) yield { header, cells };
    else
      for (const { carried } of review.passed(tableRecords(review.library, profile, review.request)))
        for (const cells of carried) yield { header, cells };
  }
  if (profile.kind === 'rubric-table')
    for (const { carried } of review.passed(rubricRecords(review, profile))) yield carried;
}

/** The first rows that a profile would write, with what keeps rows before them back. Saves and enters nothing. */
export function previewProfile(
  library: Library,
  value: unknown,
  request: Omit<ExportRequest, 'profile' | 'skip'>,
): ProfilePreview {
  const faults = profileFaults(value);
  const read = Profile.safeParse(value);
  if (!read.success) return { faults, header: [], rows: [], problems: [] };
  const review = new Review(library, read.data, { ...request, profile: read.data.id, skip: true });
  const rows: string[][] = [];
  let header: string[] = [];
  for (const shown of shownRows(review, read.data)) {
    // Where each rubric has a header of its own, the first one is shown.
    if (rows.length && shown.header.join('\0') !== header.join('\0')) continue;
    header = shown.header;
    rows.push(shown.cells);
    if (rows.length >= SHOWN) break;
  }
  if (header.length === 0 && read.data.kind === 'table')
    header = read.data.columns.map((column) => column.header);
  return { faults, header, rows, problems: review.findings.problems };
}
