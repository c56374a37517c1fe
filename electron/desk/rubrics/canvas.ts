import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { RubricDraftView } from '../../../shared/contract/rubric-views.ts';
import { type CanvasRow, draftFromCanvas, readCanvasRecords } from '../../../shared/rubric/canvas-csv.ts';
import type { Library } from '../library/library.ts';
import { beginDraft, editDraft, type RubricPlace } from './drafts.ts';

/** No rubric comes near it. Bytes. */
const MOST = 5_000_000;

const refused = (faults: readonly string[]) => new Refusal('invalid-input', faults.join(' '), faults);

/**
 * The rows of a Canvas rubric file, by the rubric's name.
 * @throws Refusal `not-found` or `invalid-input`, naming file, row and column.
 */
export function readCanvasFile(path: string): Map<string, CanvasRow[]> {
  const file = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Refusal('not-found', `There is no file ${path}.`);
  if (found.size > MOST) throw refused([`${file} is larger than any rubric. Export the rubric alone.`]);
  let records: string[][];
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    records = parse(text, {
      bom: true,
      delimiter: /^[^\r\n]*;/.test(text) && !/^[^\r\n]*,/.test(text) ? ';' : ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw refused([`${file} cannot be read as a table: ${says}. Save it again as "CSV UTF-8".`]);
  }
  const read = readCanvasRecords(records, file);
  if (!read.ok) throw refused(read.faults);
  return Map.groupBy(read.rows, ({ rubric }) => rubric);
}

/**
 * Puts a Canvas rubric into the draft of a micro-credential's rubric, which is begun where there is none; one step for
 * undo.
 * @param name of the rubric in the file, where it has several.
 * @returns the draft, and the ids of criteria that were not there before.
 */
export function importCanvas(
  library: Library,
  author: string,
  place: RubricPlace,
  path: string,
  name?: string,
): { draft: RubricDraftView; added: string[] } {
  const rubrics = readCanvasFile(path);
  const file = basename(path);
  const names = [...rubrics.keys()];
  const chosen =
    name ??
    (names.length === 1 ? names[0] : names.find((each) => each.startsWith(`${place.microCredential} `)));
  const rows = chosen === undefined ? undefined : rubrics.get(chosen);
  if (!rows)
    throw refused([
      `${file} holds ${names.length} rubrics: ${names
        .slice(0, 10)
        .map((each) => `"${each}"`)
        .join(', ')}. None is for ${place.microCredential}: keep the rows of one alone.`,
    ]);
  return library.database.transaction(() => {
    const before = beginDraft(library, author, place);
    const made = draftFromCanvas(rows, before.draft, file);
    if (!made.ok) throw refused(made.faults);
    const draft = editDraft(library, author, {
      rubric: before.rubric,
      version: before.version,
      draft: made.draft,
    });
    return { draft, added: made.added };
  });
}
