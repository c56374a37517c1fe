import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { touchstone } from '../../fixtures/child.ts';
import { act, BATCH, earning, loadedLibrary, writePackage } from '../../fixtures/library.ts';
import { ownFolder, place } from '../../fixtures/place.ts';
import { carried, notYet, readingsFile } from '../../fixtures/readings.ts';

const text = expect.any(String);
const count = expect.any(Number);

/** Runs with `--json` and answers what was said, once it is sure that it is one object on one line and nothing else. */
async function json(...args: string[]) {
  const ran = await touchstone([...args, '--json']);
  expect(ran.out.split('\n')).toHaveLength(2);
  return { ...ran, answer: JSON.parse(ran.out) };
}

describe('the answers of each command', () => {
  it('check and load', async () => {
    const folder = await ownFolder();
    const source = await writePackage(folder, {});
    const library = join(folder, 'library');
    const report = {
      ok: true,
      recognisedAs: 'bag',
      bag: { valid: true, version: '1.0', errors: [], warnings: [] },
      batch: { id: BATCH, title: 'November batch A', submissions: 3, artifacts: 6 },
      problems: [],
    };
    expect(await json('check', source)).toMatchObject({ code: 0, err: '', answer: report });
    const loaded = { submissions: 3, artifacts: 6, bytes: count, alreadyThere: 0 };
    const first = await json('load', source, '--library', library);
    expect(first).toMatchObject({ code: 0, err: '', answer: { ...report, loaded } });
    const again = await json('load', source, '--library', library);
    expect(again.answer.loaded).toMatchObject({ submissions: 0, artifacts: 0, bytes: 0, alreadyThere: 3 });
  });

  it('list', async () => {
    const library = await loadedLibrary();
    const { lockedAt } = act(library, 'AS-1', 'S-1', earning());
    act(library, 'AS-2', 'S-2', [{ type: 'hold', kind: 'privacy', note: '' }]);
    const { code, answer } = await json('list', '--library', library.folder);
    const common = { batch: BATCH, microCredential: 'PP-3', attempt: 1 };
    expect(code).toBe(0);
    expect(answer).toEqual({
      submissions: [
        {
          id: 'S-1',
          candidate: 'C-S-1',
          ...common,
          state: 'locked',
          decision: 'EARNED',
          assessor: 'AS-1',
          lockedAt,
        },
        {
          id: 'S-2',
          candidate: 'C-S-2',
          ...common,
          state: 'hold',
          decision: null,
          assessor: 'AS-2',
          lockedAt: null,
        },
        {
          id: 'S-3',
          candidate: 'C-S-3',
          ...common,
          state: 'ready',
          decision: null,
          assessor: null,
          lockedAt: null,
        },
      ],
    });
    const other = await json('list', '--library', library.folder, '--batch', 'none');
    expect(other.answer).toEqual({ submissions: [] });
  });

  it('merge', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-2', [{ type: 'strength', text: 'Mine.' }]);
    library.close();
    const file = readingsFile([carried(), carried({ submission: 'S-2' }), notYet({ submission: 'S-9' })]);
    const path = await place(await ownFolder(), 'as7.json', JSON.stringify(file));
    const { code, answer, err } = await json('merge', path, '--library', library.folder);
    const brief = { assessor: text, version: count, state: text, feedback: text };
    expect(code).toBe(1);
    expect(answer).toEqual({
      ok: false,
      taken: 1,
      conflicts: [
        {
          submission: 'S-2',
          mine: { ...brief, decision: null, lockedAt: null },
          theirs: { ...brief, decision: 'EARNED', lockedAt: text },
        },
      ],
      problems: [
        { severity: 'warn', code: 'unsealed', where: 'as7.json', message: text },
        { severity: 'block', code: 'unknown-submission', where: 'readings[2].submission', message: text },
        { severity: 'info', code: 'no-double-reading', where: 'batch', message: text },
      ],
    });
    expect(err).toContain('conflict S-2');
    expect(err).toContain('S-9');
  });

  it('export', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    library.close();
    const out = join(await ownFolder(), 'results', 'out.csv');
    const args = ['export', '--library', library.folder, '--profile', 'decisions', '--out', out];
    const refused = await json(...args);
    expect(refused.code).toBe(1);
    expect(refused.answer).toMatchObject({ ok: false, files: [], receipt: null });
    expect(refused.err).toContain('S-2');
    const { code, answer } = await json(...args, '--skip', '--mode', 'spreadsheet');
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      ok: true,
      profile: 'decisions',
      checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      mode: 'spreadsheet',
      files: [{ path: out, rows: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      skipped: [
        { submission: 'S-2', reason: text },
        { submission: 'S-3', reason: text },
      ],
      problems: expect.any(Array),
      receipt: { path: text, by: 'administrator' },
    });
    expect(readFileSync(out, 'utf8')).toContain('S-1');
  });

  it('verify', async () => {
    const library = await loadedLibrary();
    const { code, answer } = await json('verify', '--library', library.folder);
    expect(code).toBe(0);
    expect(answer).toEqual({
      ok: true,
      database: { ok: true },
      journal: { ok: true, events: count, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
      projections: { ok: true, different: [] },
      artifacts: { checked: 6, missing: [], altered: [] },
    });
  });

  it('agreement', async () => {
    const table = 'unit,rater,rating\n1,A,DE\n1,B,DE\n2,A,PR\n2,B,DE\n3,A,NY\n3,B,PR\n';
    const path = await place(await ownFolder(), 'room.csv', table);
    const { code, answer } = await json('agreement', path, '--levels', 'NY,PR,DE', '--passing', 'DE');
    const interval = { share: count, n: 3, low: count, high: count };
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      units: 3,
      raters: 2,
      levels: ['NY', 'PR', 'DE'],
      pairable: 6,
      exact: { ...interval, share: 1 / 3 },
      adjacent: { ...interval, share: 2 / 3 },
      decision: { ...interval, share: 2 / 3 },
      pairs: [{ a: 'A', b: 'B', n: 3, kappa: count, linear: count, quadratic: count }],
      fleiss: count,
      alpha: { nominal: count, ordinal: count, interval: null, ratio: null },
      ac1: count,
    });
    for (const figure of ['alpha.interval', 'alpha.ratio'])
      expect(answer.notDefined).toContainEqual({ figure, reason: text });
  });

  it('programme export and programme check', async () => {
    const out = join(await ownFolder(), 'programme.json');
    const written = await json('programme', 'export', '--out', out);
    expect(written).toMatchObject({ code: 0, err: '', answer: { ok: true, path: out, problems: [] } });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(JSON.parse(JSON.stringify(shippedProgramme())));
    const checked = await json('programme', 'check', out);
    expect(checked).toMatchObject({ code: 0, answer: { ok: true, problems: [] } });
    expect(checked.answer.programme).toEqual(written.answer.programme);
  });

  it('programme export of a library, with its rubrics', async () => {
    const library = await loadedLibrary();
    const out = join(await ownFolder(), 'programme.json');
    await json('programme', 'export', '--library', library.folder, '--out', out);
    expect((await json('programme', 'check', out)).answer).toMatchObject({ ok: true, problems: [] });
  });
});

describe('without --json', () => {
  it('speaks to people on standard output, and of what is wrong on standard error', async () => {
    const folder = await ownFolder();
    const source = await writePackage(folder, {});
    const good = await touchstone(['check', source]);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toContain('3 submissions, 6 artifacts');
    const bad = await touchstone(['check', await place(folder, 'notes.txt', 'no zip')]);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('notes.txt');
    const verify = await touchstone(['verify', '--library', join(folder, 'none')]);
    expect(verify).toMatchObject({ code: 1, out: '' });
    expect(verify.err).toContain('There is no library in');
  });

  it('prints figures of agreement that a person can read', async () => {
    const path = await place(
      await ownFolder(),
      'room.csv',
      'unit,rater,rating\n1,A,2\n1,B,2\n2,A,1\n2,B,2\n',
    );
    const { code, out } = await touchstone(['agreement', path]);
    expect(code).toBe(0);
    expect(out).toMatch(/exact +0\.500 \(1 of 2 pairs/);
    expect(out).toContain("Krippendorff's alpha");
  });
});
