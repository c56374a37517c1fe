/**
 * The walls of the house: who may import what. `npm test` holds them, and test/unit/walls shows that each one
 * would be noticed. TypeScript is read by swc, because dependency-cruiser does not know TypeScript 7; type-only
 * imports count, too.
 */

const NPM = '(^|/)node_modules/';
const CORE = { dependencyTypes: ['core'] };

/** What a host may know of the desk. Everything else it reaches by a call. */
const DESK_FOR_HOSTS = [
  '^electron/desk/desk\\.ts$',
  '^electron/desk/context\\.ts$',
  '^electron/desk/settings/store\\.ts$',
  '^electron/desk/library/place\\.ts$',
  // The one rule about which addresses may be handed to the system.
  '^electron/desk/session/links\\.ts$',
];

/** Runs at build time and is not part of what is shipped. */
const BUILD = ['^electron/build\\.ts$', '\\.config\\.ts$', '^electron/(pack|icon)/'];

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    wall(
      'shared-is-pure',
      'shared/ knows no Node, no DOM, no React, no Electron: it imports itself and zod.',
      { path: '^shared/' },
      { pathNot: ['^shared/', `${NPM}zod/`] },
    ),
    wall(
      'screens-reach-the-desk-by-calls',
      'renderer/ and electron/ meet in shared/contract; the screens run where there is no Node.',
      { path: '^renderer/' },
      { path: '^(electron|test)/' },
    ),
    wall(
      'screens-have-no-node',
      'A page runs no Node. Only the build configuration does.',
      { path: '^renderer/', pathNot: BUILD },
      CORE,
    ),
    wall(
      'desk-knows-no-screen',
      'electron/ works without a window: it never imports renderer/ or test/.',
      { path: '^electron/' },
      { path: '^(renderer|test)/' },
    ),
    wall(
      'desk-knows-no-host',
      'The desk is the same behind every host, so it names none, and no entry or command.',
      { path: '^electron/desk/' },
      { path: '^electron/', pathNot: '^electron/desk/' },
    ),
    wall(
      'hosts-carry-and-decide-nothing',
      'A host opens the desk and passes calls to it; library, loading and the rest are behind the desk.',
      { path: '^electron/hosts/' },
      { path: '^electron/', pathNot: ['^electron/hosts/', ...DESK_FOR_HOSTS] },
    ),
    wall(
      'hosts-are-apart',
      'The browser host runs where Electron is not, and the other way round.',
      { path: '^electron/hosts/(electron|browser)/' },
      { path: '^electron/hosts/(electron|browser)/', pathNot: '^electron/hosts/$1/' },
    ),
    wall(
      'electron-in-its-host-only',
      "Importing 'electron' outside Electron tries to download it. Tests of that host put a double in its place first.",
      {
        pathNot: [
          '^electron/hosts/electron/',
          '^electron/(main|preload|projector-preload)\\.ts$',
          '^test/(hosts|doubles)/',
          NPM,
        ],
      },
      { path: `${NPM}electron/` },
    ),
    wall(
      'electron-store-in-one-file',
      'electron-store imports electron.',
      { pathNot: ['^electron/hosts/electron/settings\\.ts$', NPM] },
      { path: `${NPM}electron-store/` },
    ),
    wall(
      'conf-in-one-file',
      'The browser host keeps its settings in one place.',
      { pathNot: ['^electron/hosts/browser/settings\\.ts$', NPM] },
      { path: `${NPM}conf/` },
    ),
    wall(
      'sqlite-behind-one-door',
      'Another binding can take the place of node:sqlite as long as only these two files know it.',
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/desk/library/(database|lock)\\.ts$' },
      { path: '^(node:)?sqlite$' },
    ),
    wall(
      'pdfjs-in-the-viewer',
      'pdf.js has one home on the screen, and the desk may read text with it.',
      {
        path: '^(electron|renderer|shared)/',
        pathNot: ['^renderer/viewers/pdf/', '^electron/desk/', ...BUILD],
      },
      { path: `${NPM}pdfjs-dist/` },
    ),
    wall(
      'primitives-in-the-design',
      'Only renderer/design dresses Radix, so that every screen gets the same controls.',
      { path: '^renderer/', pathNot: '^renderer/design/' },
      { path: `${NPM}(radix-ui|@radix-ui)/` },
    ),
    wall(
      'design-knows-no-screen',
      'The design is used by screens and uses none.',
      { path: '^renderer/design/' },
      { path: '^renderer/', pathNot: '^renderer/design/' },
    ),
    wall(
      'shipped-is-declared',
      'What runs in Node on a person’s machine is a dependency, not a development dependency.',
      { path: '^electron/', pathNot: BUILD },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: `${NPM}electron/` },
    ),
    wall('imports-resolve', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    wall(
      'no-cycles',
      'Files that need each other at run time are one file. Types may look back.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^out/', '^node_modules/\\.'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'browser', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
