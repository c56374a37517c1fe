import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownProfiles, saveProfile } from '../../../electron/desk/exporting/own-profiles.ts';
import { verifyReceipt } from '../../../electron/desk/exporting/verify-receipt.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { takeInProgramme } from '../../../electron/desk/programmes/take-in.ts';
import type { TableProfile } from '../../../shared/results/profile.ts';
import { SHIPPED_PROFILES } from '../../../shared/results/profiles.ts';
import { exported, exportsOf, take } from '../../fixtures/export.ts';
import { act, earning, loadedLibrary, submission, writePackage } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { readingCircle } from '../../fixtures/programme.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { rfc4180 } from '../../fixtures/rfc4180.ts';
import { smallRubric } from '../../fixtures/rubric.ts';

const HEAD = 'candidate,given_name,family_name,email,external_id\n';
const line = (id: string, email = `${id.toLowerCase()}@example.org`) =>
  `C-${id},Given ${id},Family,${email},E-${id}\n`;
const IDS = ['S-1', 'S-2', 'S-3'];
const ISSUERS = ['credly', 'parchment', 'badgr-ui', 'accredible'];

/** Writes which id each issuing system has for the micro-credential of the small batch. */
function nameBadges(library: Library): void {
  mkdirSync(join(library.folder, 'profiles'), { recursive: true });
  const rows = ISSUERS.map((id) => `${id},PP-3,badge-of-${id}\n`).join('');
  writeFileSync(
    join(library.folder, 'profiles', 'badge-ids.csv'),
    `profile,microcredential_id,badge_id\n${rows}`,
  );
}

/** S-1 and S-3 earned, S-2 not yet, and everybody has an address. */
async function judged(lines = IDS.map((id) => line(id)).join('')): Promise<Library> {
  const library = await loadedLibrary({ submissions: IDS, identities: HEAD + lines });
  take(library, [carried(), notYet({ submission: 'S-2' }), carried({ submission: 'S-3' })]);
  nameBadges(library);
  return library;
}

const shipped = (id: string) => SHIPPED_PROFILES.find((each) => each.id === id) as TableProfile;
const codes = (problems: { code: string; severity: string }[]) =>
  problems.filter(({ severity }) => severity === 'block').map(({ code }) => code);

describe('a file for a system that issues', () => {
  it.each([
    [
      'credly',
      'Badge Template ID,Recipient Email,Issued To First Name,Issued To Middle Name,Issued To Last Name,Issued at,Expires at,Issuer Earner ID,Group Tag,Country,State or Province,Evidence Name,Evidence URL,URL Evidence Description,Text Evidence Title,Text Evidence Description,Id Evidence Title,Id Evidence Description',
      /^\d\d\/\d\d\/\d\d$/,
      'Issued at',
    ],
    [
      'parchment',
      'Badge Class ID,Identifier,First Name,Last Name,Narrative,Evidence Narrative,Evidence URL,Issue Date,Expiration Date',
      /^\d{4}-\d\d-\d\d$/,
      'Issue Date',
    ],
    [
      'accredible',
      'Recipient Name,Recipient Email,Issued On,Micro-credential,Micro-credential ID',
      /^\d{1,2}\/\d{1,2}\/\d\d$/,
      'Issued On',
    ],
    ['badgr-ui', 'email,evidence', /^PP-3 submission S-[13]$/, 'evidence'],
  ])(
    '%s has its headers in their order, and carries earned decisions alone',
    async (id, header, shape, column) => {
      const library = await judged();
      const { bytes, rows, report } = await exported(library, { profile: id });
      expect(report.ok, JSON.stringify(report.problems)).toBe(true);
      expect(bytes.toString('utf8').startsWith(`${header}\r\n`)).toBe(true);
      expect(rows).toHaveLength(2);
      for (const row of rows) expect(row[column]).toMatch(shape);
      expect(bytes.toString('utf8')).not.toContain('s-2@example.org');
      expect(bytes.toString('utf8')).not.toContain('NOT_YET');
    },
  );

  it('stops where an address is missing, malformed or shared, and names row and column', async () => {
    const library = await judged(line('S-1', '') + line('S-3', 'no address'));
    const { report } = await exported(library, { profile: 'credly' });
    expect(report.ok).toBe(false);
    const found = report.problems.filter(({ code }) => code.startsWith('email-'));
    expect(found).toMatchObject([
      { code: 'email-missing', where: 'row 2 (S-1), column Recipient Email' },
      { code: 'email-malformed', where: 'row 3 (S-3), column Recipient Email' },
    ]);
    expect(exportsOf(library)).toEqual([]);

    const twice = await judged(line('S-1', 'one@example.org') + line('S-3', ' ONE@example.org'));
    const shared = await exported(twice, { profile: 'parchment' });
    expect(codes(shared.report.problems).filter((code) => code === 'email-shared')).toHaveLength(2);
  });

  it('stops where the system has no id for the micro-credential, and says which file wants a line', async () => {
    const library = await judged();
    writeFileSync(join(library.folder, 'profiles', 'badge-ids.csv'), 'profile,microcredential_id,badge_id\n');
    const { report } = await exported(library, { profile: 'credly' });
    expect(codes(report.problems)).toEqual(['badge-missing', 'badge-missing']);
    expect(report.problems.find(({ code }) => code === 'badge-missing')?.message).toContain('badge-ids.csv');
  });

  it('stops at a second submission about the same candidate and micro-credential', async () => {
    const library = await loadedLibrary({
      submissions: [submission('S-1'), submission('S-2', { candidate: 'C-S-1', attempt: 2 })],
      identities: HEAD + line('S-1'),
    });
    take(library, [carried(), carried({ submission: 'S-2' })]);
    nameBadges(library);
    const { report } = await exported(library, { profile: 'credly' });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ severity: 'block', code: 'duplicate', where: 'S-2' }),
    );
  });

  it('lets pass what another programme calls by the same id', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'], identities: HEAD + line('S-1') });
    const folder = await ownFolder();
    const programme = join(folder, 'programme.json');
    writeFileSync(programme, JSON.stringify(readingCircle()));
    takeInProgramme(library, 'ADMIN', programme);
    const other = await writePackage(folder, {
      id: 'circle',
      head: { programme: 'reading-circle' },
      submissions: [submission('S-1', { attempt: 2 })],
      identities: HEAD + line('S-1'),
    });
    await loadSource(library, other, { author: 'ADMIN' });
    act(library, 'AS-7', 'S-1', earning());
    act(library, 'AS-7', 'S-1', earning(smallRubric({ id: 'RC-1-R' })), 'first', 'circle');
    nameBadges(library);
    const both = await exported(library, { profile: 'canvas-rubric' });
    expect(codes(both.report.problems)).not.toContain('superseded');
    for (const batch of ['circle', null]) {
      const { report } = await exported(library, { profile: 'credly', batch, again: true });
      expect(codes(report.problems)).not.toContain('duplicate');
      expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    }
  });

  it('is split into numbered files at the row limit, each with the header, and the receipt names all of them', async () => {
    const library = await judged();
    saveProfile(library, { ...shipped('credly'), rowLimit: 1 });
    const { report } = await exported(library, { profile: 'credly' }, 'credly.csv');
    expect(report.ok).toBe(true);
    expect(report.files.map(({ path }) => basename(path))).toEqual(['credly-1.csv', 'credly-2.csv']);
    for (const { path } of report.files) expect(rfc4180(readFileSync(path, 'utf8'))).toHaveLength(2);
    expect(shipped('credly').rowLimit).toBe(5000);
    expect(await verifyReceipt(report.receipt?.path ?? '', library)).toMatchObject({
      ok: true,
      ledger: 'entered',
    });
  });

  it('is not issued twice unnoticed, and a credential that no longer stands is told', async () => {
    const library = await judged();
    expect((await exported(library, { profile: 'parchment' })).report.ok).toBe(true);
    const second = await exported(library, { profile: 'parchment' });
    expect(codes(second.report.problems)).toEqual(['exported-before', 'exported-before']);
    const other = await exported(library, { profile: 'accredible' });
    expect(other.report.problems.filter(({ code }) => code === 'issued-elsewhere')).toHaveLength(2);
    take(library, [notYet({ version: 14, lockedAt: '2026-11-20T09:00:00Z' })]);
    const third = await exported(library, { profile: 'parchment', skip: true, again: true });
    expect(third.report.problems).toContainEqual(
      expect.objectContaining({ code: 'no-longer-earned', where: 'S-1' }),
    );
    expect(third.rows.map((row) => row.Identifier)).toEqual(['s-3@example.org']);
  });

  it('holds nothing that a reader cannot carry which splits at every comma', async () => {
    const library = await judged(
      line('S-1', '"a,b"@example.org'.replaceAll('"', '""').replace(/^.*$/, '"$&"')) + line('S-3'),
    );
    const own = { ...shipped('badgr-ui'), columns: [...shipped('badgr-ui').columns] };
    own.columns[1] = {
      ...own.columns[1],
      header: 'evidence',
      template: '{given_name}, by {family_name}',
      required: true,
      identifier: false,
    };
    saveProfile(library, own);
    const { report } = await exported(library, { profile: 'badgr-ui' });
    expect(report.ok).toBe(false);
    expect(codes(report.problems)).toContain('forbidden-character');
    expect(report.problems.find(({ code }) => code === 'forbidden-character')?.where).toContain('column e');
  });
});

describe('the day of a decision', () => {
  it.each([
    ['2026-11-18T23:59:59-05:00', 'America/New_York', '11/18/26'],
    ['2026-11-19T05:00:00Z', 'America/New_York', '11/19/26'],
    ['2026-11-19T04:59:59Z', 'America/New_York', '11/18/26'],
    ['2026-11-18T12:00:00Z', 'Pacific/Kiritimati', '11/19/26'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '10/25/26'],
  ])('%s is in %s the %s', async (lockedAt, zone, day) => {
    const library = await loadedLibrary({ submissions: ['S-1'], identities: HEAD + line('S-1') });
    take(library, [carried({ lockedAt })]);
    nameBadges(library);
    saveProfile(library, { ...shipped('credly'), zone });
    const { rows } = await exported(library, { profile: 'credly' });
    expect(rows[0]?.['Issued at']).toBe(day);
  });

  it('that is still to come stops what would be issued', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'], identities: HEAD + line('S-1') });
    take(library, [carried({ lockedAt: '2999-01-01T00:00:00Z' })]);
    nameBadges(library);
    const { report } = await exported(library, { profile: 'credly' });
    expect(codes(report.problems)).toEqual(['date-in-future']);
  });
});

describe('a profile file', () => {
  it('that breaks its schema is named with the path to what is wrong, and hides no other', async () => {
    const library = await judged();
    const columns = [{ header: 'a', field: 'no_such_field' }, { header: 'b' }];
    writeFileSync(
      join(library.folder, 'profiles', 'mine.json'),
      JSON.stringify({ ...shipped('credly'), id: 'mine', checkedOn: 'yesterday', columns }),
    );
    writeFileSync(join(library.folder, 'profiles', 'cut.json'), '{ "format": ');
    const { broken, profiles } = knownProfiles(library);
    expect(broken.map(({ file }) => file)).toEqual(['cut.json', 'mine.json']);
    expect(broken[1]?.reasons.join('\n')).toMatch(/checkedOn.*/);
    expect(profiles).toHaveLength(SHIPPED_PROFILES.length);
  });
});
