import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const wings = ['electron', 'renderer', 'shared', 'test'];

/** An import that a wall does not let through: `from` and `to` are paths, `wall` is the rule's name. */
export interface Breach {
  wall: string;
  from: string;
  to: string;
}

/** What dependency-cruiser makes of a house: the breaches, and every import that it saw as `from -> to`. */
export interface Survey {
  breaches: Breach[];
  seen: Set<string>;
}

/** Runs the project's walls over the four wings that stand in `folder`. */
export function survey(folder: string): Survey {
  const args = [
    cruiser,
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    ...wings,
  ];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!run.stdout) throw new Error(`dependency-cruiser did not run: ${run.stderr}`);
  const result = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
    modules: { source: string; dependencies: { resolved: string }[] }[];
  };
  return {
    breaches: result.summary.violations.map(({ rule, from, to }) => ({ wall: rule.name, from, to })),
    seen: new Set(
      result.modules.flatMap(({ source, dependencies }) =>
        dependencies.map(({ resolved }) => `${source} -> ${resolved}`),
      ),
    ),
  };
}

/** The walls as they stand in the project itself. */
export const surveyHere = (): Survey => survey(root);

/**
 * Builds a house from sources by path, surveys it and takes it down again.
 * @param packages names of npm packages to be had in it, and whether each is a dependency or for development only.
 */
export function surveyOf(files: Record<string, string>, packages: Record<string, 'shipped' | 'dev'>): Survey {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-house-'));
  const put = (path: string, text: string) => {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  const named = (kind: string) =>
    Object.fromEntries(
      Object.entries(packages).flatMap(([name, is]) => (is === kind ? [[name, '1.0.0']] : [])),
    );
  try {
    for (const wing of wings) mkdirSync(join(folder, wing));
    put('package.json', JSON.stringify({ dependencies: named('shipped'), devDependencies: named('dev') }));
    for (const name of Object.keys(packages)) {
      put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      put(`node_modules/${name}/index.js`, 'exports.it = 1;\n');
    }
    for (const [path, text] of Object.entries(files)) put(path, text);
    return survey(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
