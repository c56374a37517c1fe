import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommandLine } from '../../../electron/commands/run.ts';
import { search } from '../../../electron/commands/search.ts';
import { openDesk } from '../../../electron/desk/desk.ts';
import { openLibrary } from '../../../electron/desk/library/library.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { openTextStore } from '../../../electron/desk/texts/store/store.ts';
import type { CallName, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { Settings } from '../../../shared/contract/settings.ts';
import { writeBatch } from '../../fixtures/texts/batch.ts';
import { docx } from '../../fixtures/texts/office.ts';

const PEOPLE = [{ candidate: 'C-1', given: 'Agnieszka', family: 'Nowakowa' }];
const batch = () =>
  writeBatch(
    [
      {
        id: 'S-1',
        candidate: 'C-1',
        pieces: [
          { file: 'a.docx', title: 'Plan', bytes: docx(['The garden of Nowakowa.']) },
          { text: 'The hearing.' },
        ],
      },
    ],
    PEOPLE,
  );

function ownDesk(folder = mkdtempSync(join(tmpdir(), 'texts-'))) {
  let settings = Settings.parse({ assessor: 'A1', assessors: [{ code: 'A1', name: '' }] });
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
      openFile: async () => false,
      openProjector: async () => false,
      showFile: async () => false,
    },
  });
  const told: [done: number, total: number][] = [];
  desk.listen((name, event) => {
    if (name === 'progress' && 'job' in event && event.job === 'texts') told.push([event.done, event.total]);
  });
  onTestFinished(() => {
    desk.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    folder,
    desk,
    told,
    async got<Name extends CallName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
      const reply = await desk.call(name, input);
      if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
      return reply.value as OutputOf<Name>;
    },
  };
}

describe('the desk', () => {
  it('reads texts behind a load, tells how far it is, and then knows them', async () => {
    const { got, told } = ownDesk();
    expect((await got('source.load', { path: await batch(), job: 'j' })).ok).toBe(true);
    await expect.poll(() => told.at(-1)).toEqual([2, 2]);
    expect(await got('texts.state', { batch: 'B-1' })).toEqual({ read: 2, total: 2 });
    const { hits } = await got('search.text', { query: 'gard', batch: 'B-1', limit: 5 });
    expect(hits).toMatchObject([
      { submission: 'B-1/S-1', artifact: 0, snippet: [{}, { text: 'garden', marked: true }, {}] },
    ]);
    expect(await got('blindness.of', { submission: 'B-1/S-1' })).toMatchObject({
      hits: [{ kind: 'family-name', place: 1 }],
    });
    expect(await got('blindness.batch', { batch: 'B-1' })).toMatchObject({
      searched: 1,
      total: 1,
      problems: [{ code: 'name-shown' }],
    });
    expect(await got('duplicates.of', { submission: 'B-1/S-1' })).toEqual({ others: [], complete: true });
  });

  it('reads at the next start what was left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'texts-'));
    const library = openLibrary(folder);
    await loadSource(library, await batch(), { author: 'A1' });
    library.close();
    const { got, told } = ownDesk(folder);
    await expect.poll(() => told.at(-1)).toEqual([2, 2]);
    expect((await got('search.text', { query: 'hearing', batch: null, limit: 5 })).hits).toHaveLength(1);
  });

  it('asks who is there before it shows what somebody wrote', async () => {
    const { desk, got } = ownDesk();
    await got('session.sign-out', {});
    const reply = await desk.call('search.text', { query: 'a', batch: null, limit: 5 });
    expect(reply).toMatchObject({ ok: false, code: 'not-signed-in' });
  });

  it('refuses what is not there with its code, from the other thread, too', async () => {
    const { desk } = ownDesk();
    expect(await desk.call('duplicates.of', { submission: 'B-9/S-9' })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });

  it('refuses what was under way when it closes', async () => {
    const { desk } = ownDesk();
    const reply = desk.call('search.text', { query: 'a', batch: null, limit: 5 });
    await new Promise((soon) => setTimeout(soon, 5));
    desk.close();
    expect(await reply).toMatchObject({ ok: false, code: 'unavailable' });
  });
});

describe('the command line', () => {
  async function run(...args: string[]) {
    const said: string[] = [];
    const voice = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
    const code = await runCommandLine({ search: async () => search }, args, voice);
    return { code, text: said.join('') };
  }

  async function loaded() {
    const folder = mkdtempSync(join(tmpdir(), 'texts-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const library = openLibrary(folder);
    await loadSource(library, await batch(), { author: 'A1' });
    return { folder, library };
  }

  it('reads what is missing, and finds', async () => {
    const { folder, library } = await loaded();
    library.close();
    const { code, text } = await run('search', 'hearing', '--library', folder, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      ok: true,
      hits: [{ id: 'S-1' }],
      more: false,
      read: 2,
      total: 2,
    });
    expect((await run('search', 'hearing', '--library', folder)).text).toBe(
      'B-1\tS-1\tC-1\tProduct 2, paragraph 1\tThe [hearing].\n',
    );
  });

  it('searches what is read while a window has the library', async () => {
    const { folder, library } = await loaded();
    onTestFinished(() => library.close());
    const ask = async () => JSON.parse((await run('search', 'hearing', '--library', folder, '--json')).text);
    expect(await ask()).toMatchObject({ ok: true, hits: [], read: 0 });
    openTextStore(folder).close();
    expect(await ask()).toMatchObject({ ok: true, hits: [], read: 0, total: 2 });
  });

  it('says where there is no library, and what --limit takes', async () => {
    expect(await run('search', 'a', '--library', '/no/such/place')).toMatchObject({
      code: 1,
      text: expect.stringContaining('no library'),
    });
    expect((await run('search', 'a', '--limit', 'all')).code).toBe(2);
  });
});
