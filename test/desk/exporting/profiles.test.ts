import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../electron/desk/context.ts';
import { profileHandlers } from '../../../electron/desk/exporting/profile-handlers.ts';
import { profileRows } from '../../../electron/desk/exporting/profile-rows.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import type { TableProfile } from '../../../shared/results/profile.ts';
import { SHIPPED_PROFILES } from '../../../shared/results/profiles.ts';
import { touchstone } from '../../fixtures/child.ts';
import { exported, exportsOf, take } from '../../fixtures/export.ts';
import { BATCH, loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const PEOPLE =
  'candidate,given_name,family_name,email,external_id\nC-S-1,Given One,Family,one@example.org,E1\nC-S-2,Given Two,Family,two@example.org,E2\n';

/** What the handlers need of a desk: the library that is open. */
const desk = (library: Library) => ({ library: () => library }) as unknown as Context;

async function judged(identities?: string): Promise<Library> {
  const library = await loadedLibrary({
    submissions: ['S-1', 'S-2'],
    ...(identities === undefined ? {} : { identities }),
  });
  take(library, [carried(), notYet({ submission: 'S-2' })]);
  return library;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(await ownFolder(), name);
  writeFileSync(path, text);
  return path;
}

describe('a profile for a system that nobody knows', () => {
  const TEMPLATE = '\uFEFFFirst Name,Last Name,"E-mail, address",Issued on,Shoe size\r\n';

  it('is made from its empty template, seen on real rows, kept, and writes exactly those headers', async () => {
    const library = await judged(PEOPLE);
    const context = desk(library);
    const path = await file('Our System (2).csv', TEMPLATE);
    const draft = await profileHandlers['results.profile-read'](context, { path });
    const profile = draft.profile as TableProfile;
    expect(draft).toMatchObject({ faults: [], unguessed: ['Shoe size'] });
    expect(profile).toMatchObject({
      id: 'our-system-2',
      checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      columns: [
        { header: 'First Name', field: 'given_name' },
        { header: 'Last Name', field: 'family_name' },
        { header: 'E-mail, address', field: 'email' },
        { header: 'Issued on', field: 'decided_at' },
        { header: 'Shoe size', text: '' },
      ],
    });
    const seen = await profileHandlers['results.profile-preview'](context, {
      profile,
      mode: 'machine',
      batch: BATCH,
    });
    const header = ['First Name', 'Last Name', 'E-mail, address', 'Issued on', 'Shoe size'];
    const day = expect.stringMatching(/^2026-11-18$/);
    expect(seen).toMatchObject({
      faults: [],
      header,
      rows: [
        ['Given One', 'Family', 'one@example.org', day, ''],
        ['Given Two', 'Family', 'two@example.org', day, ''],
      ],
    });
    expect(exportsOf(library)).toEqual([]);

    await profileHandlers['results.profile-save'](context, { profile });
    const { report, rows, bytes } = await exported(library, { profile: 'our-system-2' });
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    expect(bytes.toString('utf8').split('\r\n')[0]).toBe(
      'First Name,Last Name,"E-mail, address",Issued on,Shoe size',
    );
    expect(rows.map((row) => Object.values(row))).toEqual(seen.rows);
  });

  it('goes to another library as a file and is there what it was here', async () => {
    const here = await judged(PEOPLE);
    const path = await file('elsewhere.csv', TEMPLATE);
    const { profile } = await profileHandlers['results.profile-read'](desk(here), { path });
    await profileHandlers['results.profile-save'](desk(here), { profile });
    const carriedOut = await profileHandlers['results.profile-export'](desk(here), { id: 'elsewhere' });
    const there = await judged(PEOPLE);
    const read = await profileHandlers['results.profile-read'](desk(there), { path: carriedOut.path });
    expect(read.faults).toEqual([]);
    await profileHandlers['results.profile-save'](desk(there), { profile: read.profile });
    const own = (library: Library) =>
      readFileSync(join(library.folder, 'profiles', 'elsewhere.json'), 'utf8');
    expect(own(there)).toBe(own(here));
    await profileHandlers['results.profile-remove'](desk(there), { id: 'elsewhere' });
    expect(profileRows(there, null).some(({ id }) => id === 'elsewhere')).toBe(false);
  });

  it('that ships is written by the command line as well, so that it can be made one of a site', async () => {
    const library = await judged();
    const inLibrary = ['--library', library.folder, '--json'];
    const out = join(await ownFolder(), 'worksheet.json');
    const { checkedOn } = SHIPPED_PROFILES.find(({ id }) => id === 'moodle-worksheet') ?? {};
    const written = await touchstone(['profile', 'export', 'moodle-worksheet', '--out', out, ...inLibrary]);
    expect(JSON.parse(written.out)).toEqual({ ok: true, id: 'moodle-worksheet', path: out });
    writeFileSync(out, readFileSync(out, 'utf8').replace('"Grade"', '"Bewertung"'));
    const { profile, faults } = await profileHandlers['results.profile-read'](desk(library), { path: out });
    expect(faults).toEqual([]);
    expect(profile).toMatchObject({ kind: 'worksheet', checkedOn, grade: ['Bewertung'] });
    const lost = join(out, '..', 'lost.csv');
    expect(
      refusalOf(() => profileHandlers['results.profile-read'](desk(library), { path: lost })).message,
    ).toContain('"lost.csv" is not there');
  });

  it('that is broken is read with each fault named, shows no rows, and is not kept', async () => {
    const library = await judged();
    const context = desk(library);
    const path = await file(
      'bad.json',
      JSON.stringify({
        format: 'touchstone-profile/1',
        id: 'bad',
        title: 'Bad',
        checkedOn: '2026-11-23',
        issuing: false,
        kind: 'table',
        rows: 'submission',
        columns: [{ header: 'a', field: 'no_such_field' }],
      }),
    );
    const { profile, faults } = await profileHandlers['results.profile-read'](context, { path });
    expect(faults).toEqual([
      expect.stringContaining('columns.0.field: column a: there is no field no_such_field'),
    ]);
    expect(
      await profileHandlers['results.profile-preview'](context, { profile, mode: 'machine', batch: null }),
    ).toMatchObject({ faults, rows: [] });
    expect(refusalOf(() => profileHandlers['results.profile-save'](context, { profile }))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('no_such_field'),
    });
    expect(profileRows(library, null).some(({ id }) => id === 'bad')).toBe(false);
  });

  it('cannot be made of a file without headers, or of one that is not text', async () => {
    const context = desk(await judged());
    for (const [name, text] of [
      ['empty.csv', '\r\n'],
      ['open.csv', '"never closed'],
    ] as const) {
      const path = await file(name, text);
      const refusal = refusalOf(() => profileHandlers['results.profile-read'](context, { path }));
      expect(refusal).toMatchObject({ code: 'source-refused', message: expect.stringContaining(name) });
    }
  });
});

describe('which profiles are possible', () => {
  const impossible = (library: Library, batch: string | null = null) =>
    new Map(
      profileRows(library, batch)
        .filter(({ possible }) => !possible)
        .map(({ id, why }) => [id, why]),
    );

  it('without an envelope is said of each, with the columns that it lacks', async () => {
    const library = await judged();
    const why = impossible(library);
    expect([...why.keys()].sort()).toEqual(['accredible', 'badgr-ui', 'credly', 'open-badges', 'parchment']);
    expect(why.get('credly')).toBe(
      'It needs Recipient Email, Issued To First Name, Issued To Last Name from an identity envelope, and there is none. Load a batch or a roster that has one.',
    );
    const row = profileRows(library, null).find(({ id }) => id === 'decisions');
    expect(row).toMatchObject({ possible: true, why: '', needsIdentity: false });
  });

  it('is all of them with one, though not for a batch that has none', async () => {
    const library = await judged(PEOPLE);
    expect(impossible(library, BATCH)).toEqual(new Map());
    expect(impossible(library, 'another').has('credly')).toBe(true);
  });

  it('counts a file that cannot be used among the others, and says what is wrong with it', async () => {
    const library = await judged(PEOPLE);
    mkdirSync(join(library.folder, 'profiles'), { recursive: true });
    writeFileSync(join(library.folder, 'profiles', 'cut.json'), '{ "format": ');
    expect(impossible(library).get('cut')).toMatch(/^cut\.json cannot be used: cut\.json is not JSON/);
  });
});
