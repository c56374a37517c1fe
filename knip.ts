import type { KnipConfig } from 'knip';

/** What `npm test` takes for used: the programs, their workers, the tests, and what is started by hand. */
export default {
  entry: [
    'electron/{main,preload,projector-preload,browser,cli,build}.ts',
    'electron/*.{mjs,config.ts}',
    'electron/desk/**/*-worker.ts',
    'electron/**/*.d.ts',
    'renderer/{main,projector}.tsx',
    'renderer/vite.config.ts',
    'renderer/**/{harness,gallery}.tsx',
    'test/{unit,desk,hosts}/**/*.test.{ts,tsx}',
    'test/e2e/**/*.spec.ts',
    // Started as a process of its own by tests.
    'test/fixtures/hold-library.ts',
    // Started by hand: measurements, pictures, files that are made from others.
    'test/run/all.ts',
    'test/bench/**/*.ts',
    'test/e2e/**/*-shots.ts',
    '{docs,electron}/**/make.ts',
  ],
  project: ['{electron,renderer,shared,test,docs}/**/*.{ts,tsx,mjs,css}'],
  // A shape and its type share a name; the one is often used only beside the other.
  ignoreExportsUsedInFile: true,
  // Named by path in test/run/tools.ts, by the walls' parser, and by whoever makes installers.
  ignoreDependencies: [
    '@biomejs/biome',
    '@swc/core',
    'electron-builder',
    // Typefaces of letters and summaries, read by path.
    '@fontsource-variable/noto-sans-jp',
    '@fontsource-variable/noto-sans-kr',
    '@fontsource-variable/noto-sans-sc',
    '@fontsource/noto-emoji',
    '@fontsource/source-serif-4',
    'dejavu-fonts-ttf',
  ],
  // The system's own: exports are measured against one and read back by others, where they are there.
  ignoreBinaries: ['sqlite3', 'pdftotext', 'pdffonts', 'soffice', 'mount', 'umount'],
  compilers: {
    // Style sheets import the typefaces.
    css: (text: string) =>
      [...text.matchAll(/@import\s+["']([^"']+)["']/g)].map(([, from]) => `import '${from}';`).join('\n'),
  },
} satisfies KnipConfig;
