import { describe, expect, it } from 'vitest';
import { ANONYMOUS, CANVAS, linkPage, TASK, textPage } from '../../../fixtures/downloads/canvas.ts';
import { pdf } from '../../../fixtures/downloads/files.ts';
import {
  arrived,
  arrivedFrom,
  checked,
  codes,
  fileAt,
  folderAt,
} from '../../../fixtures/downloads/reading.ts';

const ANSWERS = { component: 'product' };

describe('a Canvas download', () => {
  it('becomes a batch with one submission for each user', async () => {
    const report = await checked(CANVAS, { answers: ANSWERS });
    expect(report).toMatchObject({
      ok: true,
      recognisedAs: 'canvas',
      batch: { submissions: 4, artifacts: 5 },
      unmatched: ['read me.txt'],
    });
    expect(codes(report)).toEqual([]);
    expect(report.submissions?.map(({ candidate }) => candidate).sort()).toEqual([
      'canvas-0815',
      'canvas-4711',
      'canvas-4713',
      'canvas-4714',
    ]);
  });

  it('guesses the micro-credential from the title that Canvas writes into its pages', async () => {
    const report = await checked(CANVAS, { answers: ANSWERS });
    expect(report.questions?.[0]).toMatchObject({ id: 'micro-credential', guess: 'PP-3', answer: 'PP-3' });
  });

  it('asks where nothing names one, and says how to answer', async () => {
    const files = CANVAS.slice(0, 2);
    const report = await checked(files, { answers: ANSWERS });
    expect(report).toMatchObject({ ok: false, batch: { submissions: 1, artifacts: 2 } });
    const needed = report.problems.find(({ code }) => code === 'needs-answer');
    expect(needed).toMatchObject({ severity: 'block', where: 'micro-credential' });
    expect(needed?.message).toContain('--answer micro-credential=PP-1');
    expect(report.submissions?.[0]?.standing).toBe('unmatched');

    const answered = await checked(files, {
      answers: { ...ANSWERS, 'micro-credential': 'Developing driving questions' },
    });
    expect(answered).toMatchObject({ ok: true, submissions: [{ microCredential: 'PP-4' }] });
  });

  it('reads texts and links for their content', async () => {
    const { batch } = await arrived(CANVAS, { answers: ANSWERS });
    const artifacts = batch?.submissions.flatMap((submission) => submission.artifacts) ?? [];
    expect(artifacts).toContainEqual({ component: 'reflection', text: 'What changed & why' });
    expect(artifacts).toContainEqual({ component: 'product', url: 'https://example.org/gallery?a=1&b=2' });
  });

  it('lets names into the identity envelope alone', async () => {
    const { batch, report, identities } = await arrived(CANVAS, { answers: ANSWERS });
    const outside = JSON.stringify([batch, report]);
    for (const name of ['lovelace', 'Ada', 'hopper', 'Grace', 'noether', 'cruz', 'maria'])
      expect(outside.toLowerCase()).not.toContain(name.toLowerCase());
    expect(
      identities.map(({ externalId, givenName, familyName }) => [externalId, givenName, familyName]),
    ).toEqual([
      ['0815', '', 'de_la_cruz_maria'],
      ['4711', '', 'lovelaceada'],
      // The page has the whole name, the file's name has it family name first: together they tell which part is which.
      ['4713', 'Grace', 'Hopper'],
      ['4714', 'Emmy', 'Noether'],
    ]);
  });

  it('puts files under neutral paths, by component where their names tell it', async () => {
    const { batch, files } = await arrived(CANVAS, { answers: ANSWERS });
    expect(batch?.submissions[1]?.artifacts).toEqual([
      { component: 'product', path: 'artifacts/canvas-4711/1.pdf' },
      { component: 'reflection', path: 'artifacts/canvas-4711/2.docx' },
    ]);
    expect(files.get('artifacts/canvas-4711/1.pdf')).toMatchObject({
      mediaType: 'application/pdf',
      trouble: null,
    });
  });

  it('is read the same from a folder and in one top folder', async () => {
    const zip = await arrived(CANVAS, { answers: ANSWERS });
    const folder = await arrivedFrom(await folderAt(CANVAS), { answers: ANSWERS });
    const wrapped = await arrived(
      CANVAS.map((item) => ({ ...item, name: `submissions/${item.name}` })),
      { answers: ANSWERS },
    );
    expect(folder.batch).toMatchObject({
      id: zip.batch?.id ?? '',
      submissions: zip.batch?.submissions ?? [],
    });
    expect(wrapped.batch?.id).toBe(zip.batch?.id);
  });

  it('says that a submission was late', async () => {
    const report = await checked(CANVAS, { answers: ANSWERS });
    expect(report.submissions?.find(({ candidate }) => candidate === 'canvas-0815')?.notes).toEqual([
      'Canvas marks it as late.',
    ]);
  });
});

describe('an anonymous Canvas download', () => {
  it('goes by the anonymous ids', async () => {
    const report = await checked(ANONYMOUS);
    expect(report).toMatchObject({
      ok: true,
      recognisedAs: 'canvas',
      batch: { submissions: 3, artifacts: 3 },
    });
    expect(report.submissions?.map(({ candidate }) => candidate).sort()).toEqual([
      'canvas-anon-Qq1qQ',
      'canvas-anon-Xy9zW',
      'canvas-anon-aB3dE',
    ]);
  });

  it('keeps the name that Canvas forgot in a page out of what is read', async () => {
    const { batch } = await arrived(ANONYMOUS);
    expect(JSON.stringify(batch)).not.toContain('Hopper');
  });
});

describe('what is wrong in a Canvas download', () => {
  it('is told of one submission, and the others load', async () => {
    const report = await checked(
      [...CANVAS, { name: 'curiemarie_4715_98005_product.pdf', data: pdf(5), says: { crc: 1 } }],
      { answers: ANSWERS },
    );
    expect(report.ok).toBe(true);
    expect(report.submissions?.[0]).toMatchObject({ candidate: 'canvas-4715', standing: 'unreadable' });
    expect(codes(report)).toEqual(['unreadable']);
    expect(JSON.stringify(report.problems)).not.toContain('curie');
  });

  it.each([
    ['javascript:alert(1)', 'unreadable'],
    ['file:///etc/passwd', 'unreadable'],
    ['', 'unreadable'],
  ])('a link to %j is not taken for one', async (url, standing) => {
    const report = await checked([{ name: 'x_4711_link.html', data: linkPage(TASK, 'X', url) }]);
    expect(report.submissions?.[0]?.standing).toBe(standing);
  });

  it('scripts in a text are not part of it', async () => {
    const body =
      '<script>alert(1)</script><p onclick="x()">Mine <img src="https://example.org/pixel.gif"></p>';
    const { batch } = await arrived([{ name: 'x_4711_text.html', data: textPage(TASK, 'X Y', body) }]);
    expect(batch?.submissions[0]?.artifacts[0]?.text).toBe('Mine');
  });

  it('names that lead out of the zip are left out and told', async () => {
    const report = await checked(
      [...CANVAS, { name: '../x_4711_98009_a.pdf', data: 'x' }, { name: 'C:\\x_4711_9_a.pdf', data: 'x' }],
      { answers: ANSWERS },
    );
    expect(report).toMatchObject({ ok: true, batch: { submissions: 4, artifacts: 5 } });
    expect(codes(report)).toEqual(['parent-folder', 'backslash']);
  });

  it('an answer that is none, or to nothing, is told', async () => {
    const wrong = await checked(CANVAS, { answers: { component: 'essay', 'micro-credental': 'PP-3' } });
    expect(wrong.ok).toBe(false);
    expect(codes(wrong)).toEqual(['answer-invalid', 'answer-unknown']);
  });
});

describe('a roster beside a Canvas download', () => {
  it('gives names, addresses and candidate codes, found by the user id in whatever column', async () => {
    const roster = await fileAt(
      'roster.csv',
      '\ufeffStudent;ID;SIS User ID;Email;candidate;school\r\n"Lovelace, Ada";4711;u1;ada@example.org;C-017;North\r\n"Hopper, Grace";4713;u2;grace@example.org;C-018;\r\n',
    );
    const { batch, identities, report } = await arrived(CANVAS, { answers: ANSWERS, roster });
    expect(batch?.submissions.map(({ candidate }) => candidate)).toEqual([
      'canvas-0815',
      'C-017',
      'C-018',
      'canvas-4714',
    ]);
    expect(identities[1]).toEqual({
      candidate: 'C-017',
      givenName: 'Ada',
      familyName: 'Lovelace',
      email: 'ada@example.org',
      externalId: '4711',
      school: 'North',
    });
    expect(report.problems.map(({ severity, code }) => [severity, code])).toEqual([
      ['warn', 'no-identity'],
      ['warn', 'no-identity'],
    ]);
    expect(JSON.stringify(report)).not.toMatch(/Lovelace|example\.org/);
  });

  it('that is about other people keeps the batch out', async () => {
    const roster = await fileAt('roster.csv', 'user_id,email\n1,a@example.org\n');
    const report = await checked(CANVAS, { answers: ANSWERS, roster });
    expect(report.ok).toBe(false);
    expect(codes(report)).toEqual(['roster-unmatched']);
  });

  it('that gives two people one code keeps the batch out', async () => {
    const roster = await fileAt('roster.csv', 'user_id,candidate\n4711,C-1\n4713,C-1\n');
    expect(codes(await checked(CANVAS, { answers: ANSWERS, roster }))).toContain('duplicate-candidate');
  });

  it('that is not there is told', async () => {
    const report = await checked(CANVAS, { answers: ANSWERS, roster: '/no/such/roster.csv' });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ severity: 'block', code: 'roster-unread' }),
    );
  });
});
