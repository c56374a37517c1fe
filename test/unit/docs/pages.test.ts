import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../docs/notices/packages.ts';
import { startOptions } from '../../../electron/hosts/options.ts';
import { ACTIONS } from '../../../renderer/keys/actions.ts';

const page = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'LICENSE', ...globSync('docs/**/*.md', { cwd: ROOT })];

/** The first column of the table under a heading, its code spans only. */
function codesIn(path: string, heading: string): string[] {
  const [, part = ''] = page(path).split(`\n## ${heading}\n`);
  const rows = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  );
}

describe('README.md', () => {
  it('names exactly the commands that the command line has', () => {
    const help = spawnSync(process.execPath, [join(ROOT, 'electron/cli.ts'), 'help'], {
      encoding: 'utf8',
    }).stdout;
    const commands = [...help.matchAll(/^ {2}(\S.*?)(?: {2,}|$)/gm)].map(([, usage = '']) =>
      commandOf(usage),
    );
    expect(codesIn('README.md', 'The command line').map(commandOf).sort()).toEqual(commands.sort());
  });

  it('names every key that does something, as it is by default', () => {
    const written = new Set(
      codesIn('README.md', 'Keys').map((key) => key.replace('Ctrl', 'Mod').replaceAll(' ', '+')),
    );
    // A range of levels is written by its ends.
    const between = ['2', '3', '4'];
    expect([...written].sort()).toEqual(
      Object.values(ACTIONS)
        .filter((key) => !between.includes(key))
        .sort(),
    );
  });

  it('names options that are read as it says', () => {
    const read = startOptions(['--library', '/lib', '--port', '4711', '--no-open', 'one.zip', 'two']);
    expect(read).toMatchObject({ library: '/lib', settings: '/lib', port: 4711, open: false });
    expect(read.sources).toHaveLength(2);
  });
});

/** `programme export --out FILE` is the command `programme export`. */
function commandOf(usage: string): string {
  return (/^[a-z]+(?: [a-z]+)?(?= |$)/.exec(usage)?.[0] ?? '').trim();
}

describe('the pages', () => {
  it.each(PAGES)('%s leads only to what is there', (path) => {
    const links = [...page(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to);
    // Pictures are made by a script that needs a browser, and may not have been made yet.
    const missing = links.filter(
      (to) => !to.includes('screenshots/') && !existsSync(join(ROOT, dirname(path), to)),
    );
    expect(missing).toEqual([]);
  });

  it.each(PAGES.filter((path) => path.endsWith('.md')))(
    '%s names no file of the sources that is not there',
    (path) => {
      const named = [...page(path).matchAll(/`((?:electron|renderer|shared|test|docs)\/[\w./-]+)`/g)].map(
        ([, to = '']) => to,
      );
      const missing = named.filter(
        (to) => !existsSync(join(ROOT, to)) && globSync(`${to}.*`, { cwd: ROOT }).length === 0,
      );
      expect(missing).toEqual([]);
    },
  );
});
