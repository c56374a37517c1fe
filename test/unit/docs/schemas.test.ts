import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  DOCUMENT_NAMES,
  DOCUMENTS,
  type DocumentName,
  schemaPath,
  schemaText,
} from '../../../docs/schemas/make.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { blockNamed, blocksOf } from './blocks.ts';

const PAGE = 'docs/formats.md';
/** What the command line answers; test/desk/docs holds these to what it really answers. */
const ANSWERS = [
  'load',
  'list',
  'search',
  'merge',
  'export',
  'annotate',
  'verify',
  'verify-receipt',
  'refusal',
];
/** A rubric stands in the programme's example. */
const SHOWN = DOCUMENT_NAMES.filter((name) => name !== 'rubric');

const kept = (name: DocumentName) => readFileSync(schemaPath(name), 'utf8');
const example = (name: DocumentName): Record<string, unknown> => JSON.parse(blockNamed(PAGE, 'json', name));
/** Judges by the JSON Schema alone, as somebody without this program would. */
const bySchema = (name: DocumentName) => z.fromJSONSchema(JSON.parse(kept(name)));

describe('the kept schemas', () => {
  it.each(DOCUMENT_NAMES)('%s is what `node docs/schemas/make.ts` makes', (name) => {
    expect(kept(name)).toBe(schemaText(name));
  });

  it('take the programme that ships, with its rubrics', () => {
    const { rubrics, ...catalogue } = shippedProgramme();
    expect(bySchema('programme').safeParse({ ...catalogue, rubrics }).error).toBeUndefined();
    for (const rubric of rubrics) expect(bySchema('rubric').safeParse(rubric).error).toBeUndefined();
  });

  it.each(SHOWN)('refuse a %s that lacks its first field', (name) => {
    const [first = '', ...rest] = Object.entries(example(name)).map(([field]) => field);
    const without = Object.fromEntries(Object.entries(example(name)).filter(([field]) => field !== first));
    expect(rest.length).toBeGreaterThan(0);
    expect(bySchema(name).safeParse(without).success).toBe(false);
  });
});

describe('the examples of docs/formats.md', () => {
  it('are all named, so that none goes unchecked', () => {
    const names = blocksOf(PAGE)
      .filter(({ language }) => language === 'json')
      .map(({ name }) => name);
    expect(names.sort()).toEqual([...SHOWN, ...ANSWERS].sort());
  });

  it.each(SHOWN)('%s is what the program takes, and what the schema says', (name) => {
    expect(DOCUMENTS[name].shape.safeParse(example(name)).error).toBeUndefined();
    expect(bySchema(name).safeParse(example(name)).error).toBeUndefined();
  });
});
