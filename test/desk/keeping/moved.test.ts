import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../../electron/desk/desk.ts';
import { artifactPath } from '../../../electron/desk/library/artifacts.ts';
import { keptHashes } from '../../../electron/desk/library/verify.ts';
import type { SessionView } from '../../../shared/contract/views.ts';
import { loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';

/** What a desk over this folder says of the library, and the means to ask on. */
async function deskOver(libraryFolder: string) {
  const none = { get: () => ({ assessor: null, assessors: [], lastSubmission: {} }) };
  const desk = openDesk({ libraryFolder, settings: none as never, shell: { host: 'browser' } as never });
  onTestFinished(() => desk.close());
  const session = async () => {
    const reply = await desk.call('session.get', {});
    return reply.ok ? (reply.value as SessionView) : null;
  };
  return { desk, moved: async () => (await session())?.moved };
}

/** A library that was worked on here, closed, and copied to another folder. */
async function copied(): Promise<{ folder: string; hashes: string[] }> {
  const library = await loadedLibrary();
  const hashes = keptHashes(library.database);
  library.close();
  const first = await deskOver(library.folder);
  expect(await first.moved()).toBe(false);
  first.desk.close();
  const folder = join(await ownFolder(), 'copied');
  await cp(library.folder, folder, { recursive: true });
  return { folder, hashes };
}

it('a library that was copied is known as moved until it was found whole', async () => {
  const { folder } = await copied();
  const { desk, moved } = await deskOver(folder);
  expect(await moved()).toBe(true);
  expect(await desk.call('library.verify', { job: 'check' })).toMatchObject({
    ok: true,
    value: { ok: true },
  });
  expect(await moved()).toBe(false);
});

it('a library of which a file was left behind stays moved, and the file is named', async () => {
  const { folder, hashes } = await copied();
  const [lost = ''] = hashes;
  await rm(artifactPath(folder, lost));
  const { desk, moved } = await deskOver(folder);
  expect(await desk.call('library.verify', { job: 'check' })).toMatchObject({
    value: { ok: false, artifacts: { missing: [lost] } },
  });
  expect(await moved()).toBe(true);
});
