import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { touchstone } from '../../fixtures/child.ts';
import { CANVAS } from '../../fixtures/downloads/canvas.ts';
import { manifestOf } from '../../fixtures/downloads/manifest.ts';
import { fileAt, folderAt, zipAt } from '../../fixtures/downloads/reading.ts';
import { ownFolder } from '../../fixtures/place.ts';

/** Runs with `--json`. */
async function json(...args: string[]) {
  const ran = await touchstone([...args, '--json']);
  return { ...ran, answer: ran.out === '' ? null : JSON.parse(ran.out) };
}

describe('a download on the command line', () => {
  it('says what must be answered, and loads once it is', async () => {
    const source = await zipAt(CANVAS);
    const asked = await json('check', source);
    expect(asked).toMatchObject({ code: 1, answer: { ok: false, recognisedAs: 'canvas' } });
    expect(asked.err).toContain('--answer component=product');

    const roster = await fileAt('roster.csv', 'user_id,candidate,email\n4711,C-017,ada@example.org\n');
    const library = join(await ownFolder(), 'library');
    const loaded = await json(
      ...['load', source, '--library', library, '--roster', roster],
      ...['--answer', 'component=product', '--answer', 'micro-credential=PP-3'],
    );
    expect(loaded).toMatchObject({ code: 0, answer: { ok: true, loaded: { submissions: 4, artifacts: 5 } } });
    const { answer } = await json('list', '--library', library);
    expect(answer.submissions.map(({ candidate }: { candidate: string }) => candidate)).toContain('C-017');

    const again = await json('check', source, '--library', library);
    expect(again).toMatchObject({ code: 0, answer: { ok: true, standings: { same: 4 } } });
  });

  it('tells people the same in lines', async () => {
    const { out, code } = await touchstone(['check', await zipAt(CANVAS), '--answer', 'component=product']);
    expect(code).toBe(0);
    expect(out).toContain('recognised as canvas');
    expect(out).toContain('micro-credential: PP-3');
    expect(out).toContain('belongs to no submission: read me.txt');
    expect(out).toContain('submissions: 4 matched');
  });

  it('is refused before it hurts, by limits that can be set', async () => {
    const source = await zipAt(CANVAS);
    expect(await json('check', source, '--limit', 'entries=3')).toMatchObject({
      ...{ code: 1, answer: { ok: false, problems: [{ code: 'too-many-files' }] } },
    });
    for (const limit of ['entries', 'entries=many', 'files=3', 'entries=0', 'entries=1.5'])
      expect([limit, (await touchstone(['check', source, '--limit', limit])).code]).toEqual([limit, 2]);
  });

  it('takes answers as NAME=VALUE alone', async () => {
    expect((await touchstone(['check', await zipAt(CANVAS), '--answer', 'PP-3'])).code).toBe(2);
  });
});

describe('pack on the command line', () => {
  it('makes a package that check finds in order', async () => {
    const out = join(await ownFolder(), 'batch.zip');
    const packed = await json('pack', await folderAt(manifestOf()), '--out', out);
    expect(packed).toMatchObject({
      code: 0,
      answer: { ok: true, recognisedAs: 'manifest', packed: { path: out } },
    });
    expect(await json('check', out)).toMatchObject({
      ...{ code: 0, answer: { ok: true, bag: { valid: true }, batch: { submissions: 2, artifacts: 4 } } },
    });
  });

  it('needs a place, and writes nothing where something is wrong', async () => {
    const folder = await folderAt(manifestOf().slice(1));
    expect((await touchstone(['pack', folder])).code).toBe(2);
    const out = join(await ownFolder(), 'batch.zip');
    expect(await json('pack', folder, '--out', out)).toMatchObject({ code: 1, answer: { ok: false } });
    expect(existsSync(out)).toBe(false);
  });
});
