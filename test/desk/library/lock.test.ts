import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../../electron/desk/desk.ts';
import { openLibrary, readLibrary } from '../../../electron/desk/library/library.ts';
import { Settings } from '../../../shared/contract/settings.ts';
import { ended, holdLibrary, touchstone } from '../../fixtures/child.ts';
import { loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';

function deskOver(folder: string) {
  let settings = Settings.parse({});
  const desk = openDesk({
    libraryFolder: folder,
    settings: {
      get: () => settings,
      set: (patch) => {
        settings = { ...settings, ...patch };
        return settings;
      },
    },
    shell: {
      host: 'browser',
      pick: async () => ({ path: null, available: false }),
      openLink: async () => false,
      showFile: async () => false,
      openFile: async () => false,
      openProjector: async () => false,
    },
  });
  onTestFinished(() => desk.close());
  return desk;
}

describe('one writer at a time', () => {
  it('refuses a second process, and says which process has the library', async () => {
    const folder = await ownFolder();
    const holder = await holdLibrary(folder);
    expect(() => openLibrary(folder)).toThrow(`(process ${holder.pid} on `);
    readLibrary(folder).close();
  });

  it('lets the next one in when the first has closed', async () => {
    const folder = await ownFolder();
    const holder = await holdLibrary(folder);
    const gone = new Promise((done) => holder.once('exit', done));
    holder.stdin?.write('close\n');
    await gone;
    openLibrary(folder).close();
  });

  it('lets the next one in when the first was killed', async () => {
    const folder = await ownFolder();
    await ended(await holdLibrary(folder), 'SIGKILL');
    openLibrary(folder).close();
  });

  it('refuses a second desk in the same process, which says why and still starts', async () => {
    const folder = await ownFolder();
    const first = deskOver(folder);
    const second = deskOver(folder);
    expect(await first.call('session.get', {})).toMatchObject({ ok: true, value: { trouble: null } });
    expect(await second.call('session.get', {})).toMatchObject({
      ok: true,
      value: { trouble: expect.stringContaining('Another Touchstone has this library open') },
    });
    await second.call('session.sign-in', { code: 'AS-2', name: '' });
    expect(await second.call('queue.list', { batch: null })).toMatchObject({
      ok: false,
      code: 'library-busy',
    });
    first.close();
    openLibrary(folder).close();
  });

  it('refuses the command line while a window has it, and lets it read', async () => {
    const library = await loadedLibrary();
    const args = ['--library', library.folder, '--json'];
    const write = await touchstone(['export', ...args, '--out', join(library.folder, 'out.csv')]);
    expect(write.code).toBe(1);
    expect(JSON.parse(write.out)).toMatchObject({ ok: false, code: 'library-busy' });
    expect(write.err).toContain('Another Touchstone has this library open for writing');
    const read = await touchstone(['verify', ...args]);
    expect(JSON.parse(read.out)).toMatchObject({ ok: true });
  });
});

// A superuser may write anywhere, so these run the command line as a user who may not; Windows has no such users.
describe.skipIf(process.platform === 'win32' || process.getuid?.() !== 0)('a read-only folder', () => {
  const nobody = { uid: 65534, gid: 65534 };

  it('is read and verified, leaving nothing in it', async () => {
    const library = await loadedLibrary();
    library.close();
    await chmod(join(library.folder, '..'), 0o755);
    const list = await touchstone(['list', '--library', library.folder, '--json'], nobody);
    expect(list).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(list.out).submissions).toHaveLength(3);
    const verify = await touchstone(['verify', '--library', library.folder, '--json'], nobody);
    expect(JSON.parse(verify.out)).toMatchObject({ ok: true, artifacts: { checked: 6 } });
  });

  it('refuses to be written, and says where and what to do', async () => {
    const library = await loadedLibrary();
    library.close();
    await chmod(join(library.folder, '..'), 0o755);
    const out = join(library.folder, 'exports', 'out.csv');
    const ran = await touchstone(['export', '--library', library.folder, '--out', out, '--json'], nobody);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, code: 'library-read-only' });
    expect(ran.err).toContain(library.folder);
  });
});
