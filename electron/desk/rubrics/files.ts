import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { canvasCsv } from '../../../shared/rubric/canvas-csv.ts';
import { type RubricDocument, rubricMarkdown } from '../../../shared/rubric/markdown.ts';
import { placeAll, StagedFile, temporaryName } from '../exporting/stage.ts';
import { programmeOf } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { currentRubric, rubricVersion } from '../library/rubrics.ts';

/** Kinds of file that a rubric can be written as. */
export const RUBRIC_FORMATS = ['csv', 'md', 'pdf', 'json'] as const;
export type RubricFormat = (typeof RUBRIC_FORMATS)[number];

/**
 * A version of a rubric with the titles that stand on its document.
 * @param version the one that new readings take where left out.
 * @throws Refusal `not-found`.
 */
export function documentOf(library: Library, id: string, version?: string): RubricDocument {
  const row = library.database.get<{ programme: string; micro_credential: string }>(
    'SELECT programme, micro_credential FROM rubric WHERE id = ? LIMIT 1',
    id,
  );
  const current = row && currentRubric(library.database, row.programme, row.micro_credential);
  if (!row || !current) throw new Refusal('not-found', `This library has no rubric ${id}.`);
  const rubric = version === undefined ? current : rubricVersion(library.database, id, version);
  const programme = programmeOf(library, row.programme);
  const credential = programme?.stacks
    .flatMap(({ microCredentials }) => microCredentials)
    .find((each) => each.id === row.micro_credential);
  return {
    rubric,
    title: credential?.title ?? row.micro_credential,
    programme: programme?.title ?? row.programme,
    publisher: programme?.publisher ?? '',
  };
}

/** A rubric's document as a file's bytes. */
export async function rubricFile(document: RubricDocument, format: RubricFormat, at: Date): Promise<Buffer> {
  if (format === 'md') return Buffer.from(rubricMarkdown(document));
  if (format === 'json') return Buffer.from(`${JSON.stringify(document.rubric, null, 2)}\n`);
  if (format === 'csv') {
    const name = `${document.rubric.microCredential} ${document.title}`;
    return Buffer.from(canvasCsv([{ name, rubric: document.rubric }]));
  }
  // What sets pages is read when the first one is asked for, so that a window opens without it.
  const { rubricPdf } = await import('./pdf.ts');
  return rubricPdf(document, at);
}

/** Writes bytes under a name of their own: under a temporary one first, flushed. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const file = new StagedFile(temporaryName(path));
  try {
    file.write(bytes);
    const { temporary } = file.finish();
    placeAll([{ temporary, path }]).settle();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** Where a library's own exports stand; the name may hold what a programme calls its things. */
export function exportPath(library: Library, name: string): string {
  const folder = join(library.folder, 'exports');
  mkdirSync(folder, { recursive: true });
  return join(folder, name.replace(/[^A-Za-z0-9._-]+/g, '-'));
}
