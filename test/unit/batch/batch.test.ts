import { describe, expect, it } from 'vitest';
import { readBatch } from '../../../shared/batch/read-batch.ts';
import { BATCH, FILE, SUBMISSION, withArtifact, withSubmission } from '../../fixtures/batches/november.ts';

const briefly = (document: unknown) =>
  readBatch(document, FILE).problems.map(
    ({ severity, where, message }) => `${severity} ${where}: ${message}`,
  );

describe('the format of a batch', () => {
  it('is taken as it should be, with attempt 1 where none is given', () => {
    const { batch, problems } = readBatch(BATCH, FILE);
    expect(problems).toEqual([]);
    expect(batch?.submissions[0]?.attempt).toBe(1);
  });

  it('takes everything that it knows', () => {
    const full = {
      ...BATCH,
      dueAt: '2026-11-20T23:59:00-05:00',
      submissions: [
        {
          ...SUBMISSION,
          attempt: 2,
          previous: 'S-0932',
          submittedAt: '2026-10-30T18:22:00Z',
          artifacts: [
            { component: 'application', url: 'https://example.org/gallery' },
            { component: 'reflection', text: '## What changed' },
            { component: 'context', path: 'a.bin', mediaType: 'application/pdf' },
          ],
        },
      ],
    };
    expect(readBatch(full, FILE)).toMatchObject({ batch: full, problems: [] });
  });

  it.each<[string, unknown, string]>([
    [
      'another format',
      { ...BATCH, format: 'touchstone-batch/2' },
      'block data/batch.json format: format: format must be "touchstone-batch/1".',
    ],
    [
      'no title',
      { ...BATCH, title: undefined },
      'block data/batch.json title: title is missing: title must be text.',
    ],
    [
      'an id that is a number',
      { ...BATCH, id: 17 },
      'block data/batch.json id: id: id must be text in quotes, so that no zero in front is lost.',
    ],
    [
      'a day for a moment',
      { ...BATCH, createdAt: '2026-11-02' },
      'block data/batch.json createdAt: createdAt: createdAt must be a moment with its zone, such as 2026-11-02T09:00:00Z.',
    ],
    [
      'no submission',
      { ...BATCH, submissions: [] },
      'block data/batch.json submissions: submissions: there is no submission in the batch.',
    ],
    [
      'half an attempt',
      withSubmission({ attempt: 1.5 }),
      'block data/batch.json submissions[0].attempt: submissions[0].attempt: attempt must be a whole number.',
    ],
    [
      'attempt 0',
      withSubmission({ attempt: 0 }),
      'block data/batch.json submissions[0].attempt: submissions[0].attempt: attempt counts from 1.',
    ],
    [
      'an unknown component',
      withArtifact({ component: 'essay' }),
      'block data/batch.json submissions[0].artifacts[0].component: submissions[0].artifacts[0].component: component must be product, application, reflection, context.',
    ],
    [
      'a path and a text',
      withArtifact({ text: 'x' }),
      'block data/batch.json submissions[0].artifacts[0]: submissions[0].artifacts[0]: needs exactly one of path, url and text; it has 2.',
    ],
    [
      'neither path, url nor text',
      withArtifact({ path: undefined }),
      'block data/batch.json submissions[0].artifacts[0]: submissions[0].artifacts[0]: needs exactly one of path, url and text; it has 0.',
    ],
    [
      'a path that leads out',
      withArtifact({ path: '../x' }),
      'block data/batch.json submissions[0].artifacts[0].path: submissions[0].artifacts[0].path: path points to a parent folder (".."); it must stay below data/.',
    ],
    [
      'a field that is not known',
      withArtifact({ titel: 'x' }),
      'warn data/batch.json submissions[0].artifacts[0].titel: submissions[0].artifacts[0].titel is no field of touchstone-batch/1 and is passed over. Is it misspelt?',
    ],
    [
      'no object at all',
      [],
      'block data/batch.json: data/batch.json: the batch must be an object, in braces.',
    ],
  ])('says of %s where it stands and what is asked', (_, document, said) => {
    expect(briefly(document)).toEqual([said]);
  });
});
