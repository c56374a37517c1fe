import { describe, expect, it } from 'vitest';
import { surveyHere, surveyOf } from './house.ts';

const PACKAGES = {
  zod: 'shipped',
  conf: 'shipped',
  'electron-store': 'shipped',
  'pdfjs-dist': 'shipped',
  react: 'dev',
  'radix-ui': 'dev',
  electron: 'dev',
  vite: 'dev',
} as const;

/** Files that others in the house may import. */
const ROOMS = {
  'shared/contract/contract.ts': 'export const CALLS = {};\n',
  'electron/desk/desk.ts': 'export const desk = 1;\n',
  'electron/desk/library/library.ts': 'export const library = 1;\n',
  'electron/hosts/content.ts': 'export const content = 1;\n',
  'electron/hosts/browser/serve.ts': 'export const serve = 1;\n',
  'electron/hosts/electron/ipc.ts': 'export const ipc = 1;\n',
  'renderer/app/call.ts': 'export const call = 1;\n',
  'renderer/design/index.ts': 'export const Button = 1;\n',
  'test/fixtures/rows.ts': 'export const rows = 1;\n',
};

/** Wall, file, what it must not import. */
const BREACHES: [wall: string, file: string, imported: string][] = [
  ['shared-is-pure', 'shared/a.ts', 'node:fs'],
  ['shared-is-pure', 'shared/b.ts', 'react'],
  ['shared-is-pure', 'shared/c.ts', '../electron/desk/desk.ts'],
  ['shared-is-pure', 'shared/d.ts', '../renderer/app/call.ts'],
  ['screens-reach-the-desk-by-calls', 'renderer/queue/a.tsx', '../../electron/desk/desk.ts'],
  ['screens-reach-the-desk-by-calls', 'renderer/queue/b.tsx', '../../test/fixtures/rows.ts'],
  ['screens-have-no-node', 'renderer/queue/c.ts', 'node:path'],
  ['desk-knows-no-screen', 'electron/desk/a.ts', '../../renderer/app/call.ts'],
  ['desk-knows-no-screen', 'electron/desk/b.ts', '../../test/fixtures/rows.ts'],
  ['desk-knows-no-host', 'electron/desk/c.ts', '../hosts/content.ts'],
  ['hosts-carry-and-decide-nothing', 'electron/hosts/browser/a.ts', '../../desk/library/library.ts'],
  ['hosts-are-apart', 'electron/hosts/browser/b.ts', '../electron/ipc.ts'],
  ['electron-in-its-host-only', 'electron/hosts/browser/c.ts', 'electron'],
  ['electron-in-its-host-only', 'test/desk/a.ts', 'electron'],
  ['electron-store-in-one-file', 'electron/hosts/electron/b.ts', 'electron-store'],
  ['conf-in-one-file', 'electron/desk/d.ts', 'conf'],
  ['sqlite-behind-one-door', 'electron/desk/queue/a.ts', 'node:sqlite'],
  ['pdfjs-in-the-viewer', 'renderer/review/a.ts', 'pdfjs-dist'],
  ['primitives-in-the-design', 'renderer/review/b.tsx', 'radix-ui'],
  ['design-knows-no-screen', 'renderer/design/a.ts', '../app/call.ts'],
  ['shipped-is-declared', 'electron/desk/e.ts', 'vite'],
  ['imports-resolve', 'electron/desk/f.ts', './nowhere.ts'],
];

describe('the walls', () => {
  it.each([
    ['import', (from: string) => `import * as it from '${from}';\nexport const all = it;\n`],
    [
      'type-only import',
      (from: string) => `import type * as It from '${from}';\nexport type All = typeof It;\n`,
    ],
    ['re-export', (from: string) => `export * from '${from}';\n`],
    ['import at run time', (from: string) => `export const all = () => import('${from}');\n`],
  ])('notice each forbidden %s', (_, written) => {
    const files = Object.fromEntries(BREACHES.map(([, file, imported]) => [file, written(imported)]));
    const { breaches } = surveyOf({ ...ROOMS, ...files }, PACKAGES);
    expect(breaches.map(({ wall, from }) => `${wall}: ${from}`).sort()).toEqual(
      BREACHES.map(([wall, file]) => `${wall}: ${file}`).sort(),
    );
  });

  it('notice two files that need each other, and let types look back', () => {
    const { breaches } = surveyOf(
      {
        'shared/one.ts': "import { two } from './two.ts';\nexport const one: number = two;\n",
        'shared/two.ts': "import { one } from './one.ts';\nexport const two: number = one;\n",
        'shared/three.ts':
          "import { four } from './four.ts';\nexport type Three = 3;\nexport const three = four;\n",
        'shared/four.ts': "import type { Three } from './three.ts';\nexport const four: Three = 3;\n",
      },
      PACKAGES,
    );
    expect(breaches).toEqual([{ wall: 'no-cycles', from: 'shared/one.ts', to: 'shared/two.ts' }]);
  });

  it('let through what the house is built on', () => {
    const { breaches } = surveyOf(
      {
        ...ROOMS,
        'shared/a.ts': "import { it } from 'zod';\nexport const a = it;\n",
        'electron/browser.ts':
          "import { desk } from './desk/desk.ts';\nimport { serve } from './hosts/browser/serve.ts';\nexport default [desk, serve];\n",
        'electron/main.ts': "import { it } from 'electron';\nexport default it;\n",
        'electron/hosts/browser/settings.ts': "import { it } from 'conf';\nexport default it;\n",
        'electron/hosts/electron/settings.ts': "import { it } from 'electron-store';\nexport default it;\n",
        'electron/hosts/browser/a.ts': "import { desk } from '../../desk/desk.ts';\nexport default desk;\n",
        'electron/desk/library/database.ts':
          "import { DatabaseSync } from 'node:sqlite';\nexport default DatabaseSync;\n",
        'electron/desk/a.ts':
          "import { CALLS } from '../../shared/contract/contract.ts';\nexport default CALLS;\n",
        'electron/build.ts': "import { it } from 'vite';\nexport default it;\n",
        'renderer/app/a.tsx':
          "import { Button } from '../design/index.ts';\nexport default <b>{Button}</b>;\n",
        'renderer/design/a.tsx': "import { it } from 'radix-ui';\nexport default <b>{it}</b>;\n",
        'renderer/viewers/pdf/a.ts': "import { it } from 'pdfjs-dist';\nexport default it;\n",
        'test/hosts/a.ts': "import { it } from 'electron';\nexport default it;\n",
      },
      PACKAGES,
    );
    expect(breaches).toEqual([]);
  });
});

describe('the survey of this house', () => {
  const { seen } = surveyHere();

  it.each([
    ['a package', 'shared/rubric/rubric.ts -> ', 'node_modules/zod/'],
    ['a type-only import', 'electron/hosts/browser/files.ts -> ', 'electron/desk/desk.ts'],
    [
      'an import of TypeScript with JSX',
      'renderer/design/DesignRoot.tsx -> ',
      'renderer/design/overlays/Tooltip.tsx',
    ],
    ["a module of Node's own", 'electron/desk/library/database.ts -> ', 'node:sqlite'],
    ['data', 'shared/results/profiles.ts -> ', 'shared/results/profiles/decisions.json'],
  ])('sees %s', (_, from, to) => {
    expect([...seen].filter((each) => each.startsWith(from + to))).toHaveLength(1);
  });
});
