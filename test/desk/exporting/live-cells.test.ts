import { describe, expect, it } from 'vitest';
import { preflightReport } from '../../../electron/desk/exporting/export.ts';
import { saveProfile } from '../../../electron/desk/exporting/own-profiles.ts';
import { guarded, startsLive } from '../../../shared/results/cells.ts';
import { Profile, type TableProfile } from '../../../shared/results/profile.ts';
import { exported, exportsOf, take } from '../../fixtures/export.ts';
import { loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { carried, notYet } from '../../fixtures/readings.ts';

const profile = (header: string, change: object = {}) =>
  Profile.parse({
    format: 'touchstone-profile/1',
    id: 'own',
    title: 'Own',
    checkedOn: '2026-11-23',
    issuing: false,
    kind: 'table',
    columns: [{ header, field: 'submission_id' }],
    ...change,
  });

async function decided() {
  const library = await loadedLibrary({ submissions: ['S-1'] });
  take(library, [carried()]);
  return library;
}

describe('a cell that may come alive', () => {
  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\0x'])('begins with its character itself: %j', (cell) => {
    expect(startsLive(cell)).toBe(true);
    expect(guarded(cell, false)).toBe(`'${cell}`);
  });

  it.each([' =1', '  - a dash', '\n=1', '–1', '\uFF1D1', 'x=1', ''])('is not %j', (cell) => {
    expect(startsLive(cell)).toBe(false);
  });

  it('leaves a machine file untouched behind a space, and is guarded there in the one for people', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    const [first, ...rest] = notYet().ratings ?? [];
    const note = ' - the limit is named';
    take(library, [
      notYet({ ratings: [{ criterion: first?.criterion ?? '', code: first?.code ?? '', note }, ...rest] }),
    ]);
    const machine = await exported(library, { profile: 'criteria' });
    expect(machine.report.ok, JSON.stringify(machine.report.problems)).toBe(true);
    expect(machine.rows[0]?.note).toBe(note);
    const people = await exported(library, { profile: 'criteria', mode: 'spreadsheet' });
    expect(people.rows[0]?.note).toBe(`'${note}`);
  });
});

describe('a header', () => {
  it('that a spreadsheet would run stops the machine file, before it is written, and is guarded for people', async () => {
    const library = await decided();
    saveProfile(library, profile('=cmd|calc'));
    const request = { profile: 'own', mode: 'machine', batch: null, skip: true } as const;
    for (const report of [await preflightReport(library, request), (await exported(library, request)).report])
      expect(report).toMatchObject({
        ok: false,
        problems: [{ severity: 'block', code: 'live-cell', where: 'row 1' }],
      });
    expect(exportsOf(library)).toEqual([]);
    const people = await exported(library, { ...request, mode: 'spreadsheet' });
    expect(Object.keys(people.rows[0] ?? {})).toEqual(["'=cmd|calc"]);
  });

  it('that holds what the profile cannot carry stops it in either mode', async () => {
    const library = await decided();
    saveProfile(library, profile('id, of the submission', { quoting: 'none', forbid: [','] }));
    for (const mode of ['machine', 'spreadsheet'] as const) {
      const { report } = await exported(library, { profile: 'own', mode });
      expect(report).toMatchObject({
        ok: false,
        problems: [{ code: 'forbidden-character', where: 'row 1' }],
      });
    }
  });

  it('that is made of a criterion is looked at, too', async () => {
    const library = await decided();
    const criterionColumns = [{ header: '@{criterion}', field: 'level_code' }];
    const { rows: _, ...own } = profile('id') as TableProfile;
    saveProfile(library, Profile.parse({ ...own, kind: 'rubric-table', criterionColumns }));
    const { report } = await exported(library, { profile: 'own' });
    expect(report.problems.filter(({ code }) => code === 'live-cell')).toHaveLength(pp3().criteria.length);
  });
});
