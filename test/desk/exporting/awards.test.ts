import { describe, expect, it } from 'vitest';
import { awardsOf, earnedOf } from '../../../electron/desk/exporting/awards.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { exported, take } from '../../fixtures/export.ts';
import { BATCH, loadedLibrary, submission } from '../../fixtures/library.ts';
import { type Carried, carried, notYet } from '../../fixtures/readings.ts';

const programme = shippedProgramme();
const medallion = programme.awards[0];
const nine = medallion?.rule.type === 'all' ? medallion.rule.microCredentials : [];
const HEADER =
  'candidate_id,given_name,family_name,email,award_id,award_title,earned_count,required_count,status,missing_ids,earned_at,submission_ids';

/** An earned reading of a submission about any micro-credential. */
function earned(id: string, microCredential: string, lockedAt: string): Carried {
  const rubric = programme.rubrics.find((each) => each.microCredential === microCredential);
  if (!rubric) throw new Error(`no rubric for ${microCredential}`);
  const passing = rubric.scale.find(({ passing }) => passing)?.code ?? '';
  return carried({
    submission: id,
    lockedAt,
    rubric: { id: rubric.id, version: rubric.version },
    intake: rubric.completion.map(({ id: check }) => ({ check, met: true })),
    ratings: rubric.criteria.map(({ id: criterion }) => ({ criterion, code: passing })),
  });
}

const day = (at: number) => `2026-11-${String(at + 1).padStart(2, '0')}T10:00:00Z`;

/** C-A has earned all nine, a day each and PP-2 twice; C-B one of them; C-C has only a not yet. */
async function library(): Promise<Library> {
  const all = [...nine, 'PP-2'].map((micro, at) => ({ id: `S-${at + 1}`, micro, at }));
  const loaded = await loadedLibrary({
    submissions: [
      ...all.map(({ id, micro, at }) =>
        submission(id, { candidate: 'C-A', microCredential: micro, attempt: at === nine.length ? 2 : 1 }),
      ),
      submission('S-20', { candidate: 'C-B', microCredential: nine[1] }),
      submission('S-30', { candidate: 'C-C' }),
    ],
    identities:
      'candidate,given_name,family_name,email,external_id\nC-A,Given A,Family,a@example.org,E1\nC-B,Given B,Family,b@example.org,E2\n',
  });
  take(loaded, [
    ...all.map(({ id, micro, at }) => earned(id, micro, day(at))),
    earned('S-20', nine[1] ?? '', day(3)),
    notYet({ submission: 'S-30' }),
  ]);
  return loaded;
}

describe('the awards that leave', () => {
  it('are a row for each candidate and award, with counts, dates, what is missing and what counted', async () => {
    const { report, rows, bytes } = await exported(await library(), { profile: 'awards' });
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    expect(bytes.toString('utf8').split('\r\n')[0]).toBe(HEADER);
    const award = { award_id: medallion?.id, award_title: medallion?.title, required_count: '9' };
    expect(rows).toEqual([
      {
        ...award,
        candidate_id: 'C-A',
        given_name: 'Given A',
        family_name: 'Family',
        email: 'a@example.org',
        earned_count: '9',
        status: 'earned',
        missing_ids: '',
        earned_at: expect.stringMatching(/^2026-11-09T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/),
        submission_ids: nine.map((_, at) => `S-${at + 1}`).join(' '),
      },
      {
        ...award,
        candidate_id: 'C-B',
        given_name: 'Given B',
        family_name: 'Family',
        email: 'b@example.org',
        earned_count: '1',
        status: 'in progress',
        missing_ids: nine.filter((id) => id !== nine[1]).join(' '),
        earned_at: '',
        submission_ids: 'S-20',
      },
      {
        ...award,
        candidate_id: 'C-C',
        given_name: '',
        family_name: '',
        email: '',
        earned_count: '0',
        status: 'in progress',
        missing_ids: nine.join(' '),
        earned_at: '',
        submission_ids: '',
      },
    ]);
    expect(Date.parse(rows[0]?.earned_at ?? '')).toBe(Date.parse(day(8)));
    expect(report.problems).toEqual([]);
  });

  it('say that names stay empty where there is no envelope', async () => {
    const loaded = await loadedLibrary({ submissions: ['S-1'] });
    take(loaded, [carried()]);
    const { report, rows } = await exported(loaded, { profile: 'awards' });
    expect(rows).toMatchObject([{ email: '', status: 'in progress' }]);
    expect(report.problems).toMatchObject([{ severity: 'info', code: 'no-envelope' }]);
  });

  it('are those of the publisher alone, while everything earned is told for the stacks and the whole', async () => {
    const loaded = await library();
    expect(new Set(awardsOf(loaded, BATCH).map(({ award }) => award))).toEqual(new Set([medallion?.id]));
    const told = earnedOf(loaded, BATCH).find(({ candidate }) => candidate === 'C-A')?.earned ?? [];
    expect(told.map(({ submission: id }) => id)).toEqual([
      'S-1',
      'S-2',
      'S-3',
      'S-4',
      'S-5',
      'S-6',
      'S-7',
      'S-8',
      'S-9',
      'S-10',
    ]);
    expect(awardsOf(loaded, 'other')).toEqual([]);
  });
});
