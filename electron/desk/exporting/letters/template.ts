import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { LetterTemplate, SHIPPED_TEMPLATE } from '../../../../shared/results/letter/template.ts';
import type { Library } from '../../library/library.ts';
import { general } from '../problems.ts';
import { placeAll, stageText, temporaryName } from '../stage.ts';

const FILE = 'letters/template.json';

/** Where a library keeps its template and the picture that goes with it. */
export const folderOf = (library: Library) => join(library.folder, 'letters');

/** A template as the library keeps it, and what is wrong with it. */
export interface StoredTemplate {
  template: LetterTemplate;
  problems: Problem[];
}

/** What is wrong with a template, field by field; nothing where it can be used. */
export function templateFaults(value: unknown): string[] {
  const read = LetterTemplate.safeParse(value);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Reads `letters/template.json` of the library, or takes the template that ships where there is none. */
export function storedTemplate(library: Library): StoredTemplate {
  const path = join(folderOf(library), 'template.json');
  if (!existsSync(path)) return { template: SHIPPED_TEMPLATE, problems: [] };
  const broken = (why: string): StoredTemplate => ({
    template: SHIPPED_TEMPLATE,
    problems: [
      general('block', 'letter-template', `${FILE} cannot be used: ${why}. Correct it, or take it away.`),
    ],
  });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return broken((error as Error).message);
  }
  const read = LetterTemplate.safeParse(value);
  return read.success ? { template: read.data, problems: [] } : broken(templateFaults(value).join('; '));
}

/** Keeps a template as the library's own. @returns the file. */
export function saveTemplate(library: Library, template: LetterTemplate): string {
  mkdirSync(folderOf(library), { recursive: true });
  const path = join(folderOf(library), 'template.json');
  const temporary = temporaryName(path);
  stageText(temporary, `${JSON.stringify(template, null, 2)}\n`);
  placeAll([{ temporary, path }]).settle();
  return path;
}
