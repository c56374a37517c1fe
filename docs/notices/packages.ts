import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a package says of itself. */
export interface Package {
  name: string;
  version: string;
  licence: string;
  /** The line of its licence that names the holders; its author where it has none, and where it is kept if it names nobody. */
  copyright: string;
  /** Text of its licence; null where it comes without. */
  text: string | null;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Names of packages that the screens import: they are bundled, so `package.json` has them under development. */
export function bundled(): string[] {
  const files = globSync('renderer/**/*.{ts,tsx,css}', { cwd: ROOT }).filter(
    (path) => !path.includes('.config.'),
  );
  const sources = files.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
  const imported = new Set(
    [...sources.matchAll(/(?:from|import) ["']([^"']+)["']/g)].map(([, from]) => from ?? ''),
  );
  return Object.keys(manifestIn(ROOT).devDependencies ?? {}).filter((name) =>
    [...imported].some((from) => from === name || from.startsWith(`${name}/`)),
  );
}

/** Names of the packages that stand under `dependencies`. */
export function declared(): string[] {
  return Object.keys(manifestIn(ROOT).dependencies ?? {});
}

/** The folder that Node would take for a package; null where it is not installed. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const here = join(folder, 'node_modules', name);
    if (existsSync(join(here, 'package.json'))) return here;
    if (folder === ROOT || folder === dirname(folder)) return null;
  }
}

const LICENCE_FILE = /^(licen[cs]e|copying)(\.\w+|-\w+)?$/i;
const HOLDERS = /^\W*(copyright\b.*(\d{4}|\(c\)|©)|\(c\)|©).*$/im;

function readPackage(folder: string): Package {
  const { name, version, license, author, repository } = manifestIn(folder);
  const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8') : null;
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  const [, keptAt] = /([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(
    typeof repository === 'string' ? repository : (repository?.url ?? ''),
  ) ?? [''];
  const holders =
    text?.match(HOLDERS)?.[0] ?? (by.replace(/\s*[<(].*$/, '') || (keptAt ? `The authors of ${keptAt}` : ''));
  // One package names its licence in the file alone.
  const licence =
    license ??
    (text?.startsWith('MIT') || /permission is hereby granted/i.test(text ?? '') ? 'MIT' : 'see its file');
  return { name, version, licence, copyright: holders.replace(/[|*#\s]+/g, ' ').trim(), text };
}

/**
 * Everything that is shipped, by name: what is declared and what is bundled, with all that these need. A part that is
 * for one system only is left out, because which one is installed differs from machine to machine.
 */
export function shippedPackages(): Package[] {
  const folders = new Set<string>();
  const walk = (name: string, from: string, optional: boolean): void => {
    const folder = folderOf(name, from);
    if (!folder && optional) return;
    if (!folder) throw new Error(`${name} is not installed. Run npm ci.`);
    const manifest = manifestIn(folder);
    if (folders.has(folder) || (optional && (manifest.os || manifest.cpu))) return;
    folders.add(folder);
    const optionals = Object.keys(manifest.optionalDependencies ?? {});
    for (const next of Object.keys(manifest.dependencies ?? {})) walk(next, folder, optionals.includes(next));
    for (const next of optionals) walk(next, folder, true);
  };
  for (const name of [...declared(), ...bundled()]) walk(name, ROOT, false);
  const packages = [...folders].map(readPackage);
  const byName = new Map(packages.map((each) => [`${each.name}@${each.version}`, each]));
  return [...byName.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
