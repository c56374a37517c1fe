import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import setFuses, { type Packed } from '../../electron/pack/fuses.ts';

const yml = readFileSync('electron-builder.yml', 'utf8');

/** The lines below `electronFuses:`, which are all of the form `name: true` or `name: false`. */
function namedFuses(): Record<string, boolean> {
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(yml)?.[1] ?? '';
  const lines = block.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, state] = /^\s*(\w+): (true|false)$/.exec(line) ?? [];
      return [name, state === 'true'];
    }),
  );
}

const FUSES = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
const asNamed = (fuse: string) => `${fuse[0]?.toLowerCase()}${fuse.slice(1)}`;

/** A file with a fuse wire in it, as an Electron executable has one: the sentinel, a version, a length, the states. */
function executableWith(fuses: number): Buffer {
  const wire = Buffer.concat([Buffer.from([1, fuses]), Buffer.alloc(fuses, '0')]);
  return Buffer.concat([
    Buffer.alloc(5000, 7),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    wire,
    Buffer.alloc(300),
  ]);
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const packed = (electronFuses: object): Packed => ({
  appOutDir: folder,
  electronPlatformName: 'linux',
  packager: {
    executableName: 'touchstone',
    appInfo: { productFilename: 'Touchstone' },
    config: { electronFuses },
  },
});

describe('the fuses', () => {
  it('are all named in electron-builder.yml, but for the one that electron-builder does not know yet', () => {
    expect([...Object.keys(namedFuses()), 'wasmTrapHandlers'].sort()).toEqual(FUSES.map(asNamed).sort());
  });

  it('let nobody turn the program into a plain Node, or put other code in its place', () => {
    expect(namedFuses()).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(yml).toMatch(/^asar: true$/m);
    expect(yml).toMatch(/^afterPack: \.\/electron\/pack\/fuses\.ts$/m);
  });

  it('are burnt into the executable, every one', async () => {
    const executable = join(folder, 'touchstone');
    writeFileSync(executable, executableWith(FUSES.length));
    await setFuses(packed(namedFuses()));
    const { version, ...wire } = await getCurrentFuseWire(executable);
    expect(version).toBe(FuseVersion.V1);
    const expected = { ...namedFuses(), wasmTrapHandlers: true };
    for (const [name, state] of Object.entries(expected)) {
      const fuse = FuseV1Options[`${name[0]?.toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options];
      expect([name, wire[fuse]]).toEqual([name, state ? FuseState.ENABLE : FuseState.DISABLE]);
    }
  });

  it('stop the packing when Electron has one more than is decided on', async () => {
    writeFileSync(join(folder, 'touchstone'), executableWith(FUSES.length + 1));
    await expect(setFuses(packed(namedFuses()))).rejects.toThrow('strictlyRequireAllFuses');
  });

  it('stop the packing when one is left out or misspelt', async () => {
    writeFileSync(join(folder, 'touchstone'), executableWith(FUSES.length));
    const { runAsNode: _left, ...rest } = namedFuses();
    await expect(setFuses(packed(rest))).rejects.toThrow('RunAsNode');
    await expect(setFuses(packed({ ...namedFuses(), runAsNod: false }))).rejects.toThrow('runAsNod');
  });
});
