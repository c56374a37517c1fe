import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** All files below a folder of the project with one of the endings, as paths from the project's folder. */
export function filesBelow(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

/** The text of a file of the project; of a style sheet without its comments. */
export function textOf(path: string): string {
  const text = readFileSync(join(PROJECT, path), 'utf8');
  return path.endsWith('.css') ? text.replace(/\/\*.*?\*\//gs, '') : text;
}

/** The custom properties that a sheet declares: name without the dashes -> value. */
export function properties(sheet: string): Map<string, string> {
  return new Map(
    [...sheet.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** The declarations of every innermost block of a sheet. */
export function blocks(sheet: string): Map<string, string>[] {
  return [...sheet.matchAll(/\{([^{}]*)\}/g)].map(
    ([, body = '']) =>
      new Map(
        [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
      ),
  );
}
