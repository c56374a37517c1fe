import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Batch } from '../../shared/batch/batch.ts';
import { AnchorsFile } from '../../shared/calibration/anchor.ts';
import { Programme } from '../../shared/programme/programme.ts';
import { ReadingsFile } from '../../shared/reading/readings-file.ts';
import { LetterTemplate } from '../../shared/results/letter/template.ts';
import { Profile } from '../../shared/results/profile.ts';
import { Receipt } from '../../shared/results/receipt.ts';
import { Rubric } from '../../shared/rubric/rubric.ts';

/*
 * Writes the JSON Schemas (draft 2020-12) of every file that Touchstone exchanges, from the shapes by which it judges
 * them: `node docs/schemas/make.ts`. A test holds the written files to what this makes.
 */

/** The documents that have a schema, with the shape by which the program judges each. */
export const DOCUMENTS = {
  batch: { shape: Batch, title: 'Batch of submissions (data/batch.json)' },
  programme: { shape: Programme, title: 'Programme with its rubrics' },
  rubric: { shape: Rubric, title: 'Rubric' },
  readings: { shape: ReadingsFile, title: 'Readings of one assessor' },
  profile: { shape: Profile, title: 'Layout of exported results' },
  letter: { shape: LetterTemplate, title: 'Wording of feedback letters' },
  anchors: { shape: AnchorsFile, title: 'Anchors for calibration (data/anchors.json)' },
  receipt: { shape: Receipt, title: 'Receipt of an export' },
} as const;
export type DocumentName = keyof typeof DOCUMENTS;
export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as DocumentName[];

/** Where a schema is kept. */
export function schemaPath(name: DocumentName): string {
  return fileURLToPath(new URL(`./${name}.schema.json`, import.meta.url));
}

/** A schema as it is written: what the program takes in. Rules that a schema cannot say stand in docs/formats.md. */
export function schemaText(name: DocumentName): string {
  const { shape, title } = DOCUMENTS[name];
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  for (const name of DOCUMENT_NAMES) {
    mkdirSync(new URL('.', import.meta.url), { recursive: true });
    writeFileSync(schemaPath(name), schemaText(name));
  }
}
