import { join } from 'node:path';
import type { AnnotatedCopies } from '../../../shared/contract/annotating-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Purpose, Reading } from '../../../shared/reading/reading.ts';
import { annotationsOf } from '../../../shared/results/annotated.ts';
import { annotated as words } from '../../../shared/words/en/annotated.ts';
import { storedTemplate } from '../exporting/letters/template.ts';
import { settlingReading } from '../exporting/standing.ts';
import { fileNames } from '../exporting/zip-file.ts';
import { artifactPath } from '../library/artifacts.ts';
import type { Library } from '../library/library.ts';
import { storedReading } from '../library/project-reading.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { neutralTitles } from '../texts/neutral-titles.ts';
import type { CopyOrder, MadeCopy } from './copy.ts';

/** Which copies are wanted. */
export interface CopyRequest {
  /** The submission's key. */
  submission: string;
  /** One artifact by its position, or all PDFs in which something is quoted. */
  artifact: number | null;
  /** Whose reading; the one that settled the submission where null, or where this assessor has none. */
  assessor: string | null;
  purpose: Purpose;
}

interface PdfRow {
  position: number;
  path: string;
  title: string;
  sha256: string;
}

function readingFor(library: Library, { submission, assessor, purpose }: CopyRequest, id: string): Reading {
  const own = assessor === null ? null : storedReading(library.database, submission, assessor, purpose);
  const reading = own?.startedAt ? own : settlingReading(library, submission);
  if (!reading) throw new Refusal('undecided', words.noReading(id));
  return reading;
}

/**
 * What is to be written for a request: one order for each PDF.
 * @param folder that takes the copies; `now` stamps their names, so that none takes the place of another.
 * @throws Refusal `not-found`, `undecided` where there is no reading, `invalid-input` where nothing is quoted.
 */
export function copyOrders(library: Library, request: CopyRequest, folder: string, now: Date): CopyOrder[] {
  const { database } = library;
  const row = database.get<{ id: string; micro_credential: string }>(
    'SELECT id, micro_credential FROM submission WHERE key = ?',
    request.submission,
  );
  if (!row) throw new Refusal('not-found', `This library has no submission ${request.submission}.`);
  const reading = readingFor(library, request, row.id);
  const rubric = rubricVersion(database, reading.rubric.id, reading.rubric.version);
  const titles = neutralTitles(database, request.submission);
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const nameFor = fileNames();
  const { paper } = storedTemplate(library).template;
  const orders = database
    .all<PdfRow & Record<string, unknown>>(
      `SELECT position, path, title, sha256 FROM artifact
       WHERE submission = ? AND media_type = 'application/pdf' AND sha256 IS NOT NULL ORDER BY position`,
      request.submission,
    )
    .filter(({ position }) => request.artifact === null || position === request.artifact)
    .map((artifact): CopyOrder => {
      const criteria = annotationsOf(rubric, reading, artifact);
      const name = nameFor(`${row.id}-artifact-${artifact.position + 1}-annotated-${stamp}`);
      return {
        source: artifactPath(library.folder, artifact.sha256),
        sha256: artifact.sha256,
        out: join(folder, `${name}.pdf`),
        paper,
        annotations: {
          title: titles.get(artifact.position) ?? artifact.title,
          submission: row.id,
          microCredential: row.micro_credential,
          criteria,
        },
      };
    })
    .filter(({ annotations }) => annotations.criteria.length > 0);
  if (!orders.length) throw new Refusal('invalid-input', words.noEvidence(row.id));
  return orders;
}

/**
 * Makes copies one after the other. A PDF of which none can be made is named with its reason, and the others are made.
 * @throws Refusal where none could be made at all, or the disk refused.
 */
export async function makeCopies(
  orders: readonly CopyOrder[],
  make: (order: CopyOrder) => Promise<MadeCopy>,
): Promise<AnnotatedCopies> {
  const copies: AnnotatedCopies['copies'] = [];
  const refused: AnnotatedCopies['refused'] = [];
  for (const order of orders) {
    const { title } = order.annotations;
    try {
      copies.push({ title, ...(await make(order)) });
    } catch (error) {
      const own = error instanceof Refusal && error.code !== 'disk';
      if (!own || orders.length === 1) throw error;
      refused.push({ title, message: error.message });
    }
  }
  if (!copies.length) throw new Refusal('invalid-input', refused.map(({ message }) => message).join(' '));
  return { copies, refused };
}
