import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionCommand } from '../../../shared/calibration/command.ts';
import { countsOf, ratedBy } from '../../../shared/calibration/counts.ts';
import { digitsOf, readEntry } from '../../../shared/calibration/entry.ts';
import { leftOpen } from '../../../shared/calibration/left-open.ts';
import { nextPlace, performInSession } from '../../../shared/calibration/perform.ts';
import { gatheredIn, type Session } from '../../../shared/calibration/session.ts';
import { applyChanges, reversed, sameJson } from '../../../shared/reading/change.ts';
import { refusalOf } from '../../fixtures/refusal.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { codes, having, NOW, rated, sessionOf } from '../../fixtures/session.ts';

const rubric = smallRubric();
const first = (session: Session) => gatheredIn(session, 'AN-1', 'first');
const hands = (criterion: string, counts: number[]) =>
  ({ type: 'hands', anchor: 'AN-1', round: 'first', criterion, counts }) as const;

describe('ratings in a room', () => {
  it('come by code and by hands in one session, and count together', () => {
    const session = having(
      sessionOf(12),
      rated('AS-01', '333333'),
      rated('AS-02', '133333'),
      hands('P1', [0, 2, 7]),
    );
    expect(countsOf(rubric, first(session), 'P1')).toEqual([1, 2, 8]);
    expect(countsOf(rubric, first(session), 'P2')).toEqual([0, 0, 2]);
    expect(ratedBy(rubric, first(session))).toBe(2);
  });

  it('refuses a level that the rubric lacks, naming criterion and level', () => {
    const refused = refusalOf(() => having(sessionOf(3), rated('AS-01', '', { ratings: { P1: 'EXC' } })));
    expect(refused).toMatchObject({ code: 'invalid-input' });
    expect(refused.message).toBe('P1: the rubric PP-3-R 1 has no level EXC.');
  });

  it('refuses a code twice, with both sides, until the facilitator replaces knowingly', () => {
    const session = having(sessionOf(3), rated('AS-01', '333333'));
    const refused = refusalOf(() => having(session, rated('AS-01', '111111')));
    expect(refused).toMatchObject({
      code: 'taken',
      detail: { participant: 'AS-01', before: { P1: 'DE' }, after: { P1: 'NY' } },
    });
    const replaced = having(session, rated('AS-01', '111111', { replace: true }));
    expect(countsOf(rubric, first(replaced), 'P1')).toEqual([1, 0, 0]);
  });

  it('takes the same ratings of a code again without a word', () => {
    const session = having(sessionOf(3), rated('AS-01', '333333'));
    expect(performInSession(session, () => rubric, rated('AS-01', '333333') as SessionCommand, NOW)).toEqual(
      [],
    );
  });

  it('refuses a code that nobody has', () => {
    const refused = refusalOf(() => having(sessionOf(3), rated('AS-77', '333333')));
    expect(refused.message).toContain('AS-77 is not among the participants');
  });

  it('refuses more hands than there are people left, and says how many that would be', () => {
    const session = having(sessionOf(3), rated('AS-01', '333333'));
    const refused = refusalOf(() => having(session, hands('P1', [1, 1, 1])));
    expect(refused.message).toBe(
      'P1: 3 hands and 1 ratings by code make 4, and there are 3 participants. Count again, or add those who came later.',
    );
  });

  it('keeps a participant who has rated on the list', () => {
    const session = having(sessionOf(3), rated('AS-02', '333333'));
    const refused = refusalOf(() => having(session, { type: 'participants', codes: ['AS-01'] }));
    expect(refused.message).toContain('AS-02 rated in this session');
  });

  it('lets whoever did not rate again stay with the first rating', () => {
    const session = having(
      sessionOf(3),
      rated('AS-01', '111111'),
      rated('AS-02', '222222'),
      rated('AS-01', '333333', { round: 'again' }),
      { type: 'keep-first', anchor: 'AN-1' },
    );
    expect(countsOf(rubric, gatheredIn(session, 'AN-1', 'again'), 'P1')).toEqual([0, 1, 1]);
  });

  it('keeps hands that were not counted again, too, and counts nobody twice', () => {
    const hands = (round: 'first' | 'again') => ({
      type: 'hands' as const,
      anchor: 'AN-1',
      round,
      criterion: 'P1',
      counts: [0, 1, 1],
    });
    const keep = { type: 'keep-first' as const, anchor: 'AN-1' };
    const counts = (session: Session) => countsOf(rubric, gatheredIn(session, 'AN-1', 'again'), 'P1');
    const first = [rated('AS-01', '333333'), hands('first')];
    expect(counts(having(sessionOf(3), ...first, keep))).toEqual([0, 1, 2]);
    const again = rated('AS-02', '333333', { round: 'again' });
    expect(counts(having(sessionOf(3), ...first, again, keep))).toEqual([0, 0, 2]);
  });

  it('refuses codes that differ by capitals alone', () => {
    const twice = { type: 'participants' as const, codes: ['AS-01', 'as-01'] };
    expect(refusalOf(() => having(sessionOf(2), twice)).message).toContain('but for capitals');
  });

  it('changes nothing once it is closed, and everything after it is opened again', () => {
    const closed = having(sessionOf(3), { type: 'close' });
    expect(refusalOf(() => having(closed, rated('AS-01', '333333'))).code).toBe('locked');
    expect(having(closed, { type: 'reopen' }, rated('AS-01', '333333')).state).toBe('open');
  });

  it('turns every step round exactly', () => {
    const digits = fc.stringMatching(/^[123]{6}$/);
    const step = fc.oneof(
      fc
        .record({ code: fc.constantFrom(...codes(5)), digits })
        .map(({ code, digits: given }) => rated(code, given, { replace: true })),
      fc.constantFrom('walk', 'silent', 'reveal', 'discussion', 'consensus').map((phase) => ({
        type: 'go' as const,
        phase: phase as 'walk',
      })),
      fc.string().map((text) => ({ type: 'notes' as const, anchor: 'AN-1', text })),
      fc.string().map((rationale) => ({
        type: 'settle' as const,
        anchor: 'AN-1',
        criterion: 'P1',
        code: 'PR',
        rationale,
      })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (before, last) => {
        const session = having(sessionOf(5), ...before);
        const changes = performInSession(session, () => rubric, last as SessionCommand, NOW);
        const back = applyChanges(applyChanges(session, changes), reversed(changes));
        expect(sameJson({ ...back, version: 0 }, { ...session, version: 0 })).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the way through a session', () => {
  it('leads from the walk over silence and the three steps of the reveal to the next anchor', () => {
    let session = sessionOf(3);
    const way: string[] = [];
    for (let next = nextPlace(session, 2); next; next = nextPlace(session, 2)) {
      session = having(session, next);
      const { anchor, phase, criterion, step } = session.place;
      way.push(`${anchor} ${phase} ${criterion}${phase === 'reveal' ? ` ${step}` : ''}`);
    }
    expect(way.slice(0, 13)).toEqual([
      '0 walk 1',
      '0 silent 0',
      '0 reveal 0 dots',
      '0 reveal 0 decision',
      '0 reveal 0 definitive',
      '0 reveal 1 dots',
      '0 reveal 1 decision',
      '0 reveal 1 definitive',
      '0 discussion 0',
      '0 discussion 1',
      '0 consensus 0',
      '0 consensus 1',
      '1 walk 0',
    ]);
  });

  it('never comes to a criterion with its definitive rating on the wall already', () => {
    const session = having(
      sessionOf(3),
      { type: 'go', phase: 'reveal' },
      { type: 'go', step: 'definitive' },
      { type: 'go', criterion: 1 },
    );
    expect(session.place).toMatchObject({ criterion: 1, step: 'dots' });
  });
});

describe('fast entry', () => {
  const participants = ['AS-07', 'AS-08'];

  it('reads a code and a digit for each criterion, spaces where one likes', () => {
    expect(readEntry('as-07 331 1-2', rubric, participants)).toEqual({
      participant: 'AS-07',
      ratings: { P1: 'DE', P2: 'DE', A1: 'NY', A2: 'NY', X1: 'PR' },
      next: null,
      problem: null,
    });
  });

  it('says which criterion comes next, and what is wrong, while the line is typed', () => {
    expect(readEntry('AS-07 33', rubric, participants)).toMatchObject({ next: 'A1', problem: null });
    expect(readEntry('AS-07 34', rubric, participants).problem).toBe(
      'P2: 4 is no level. Give 1 to 3, or - for none.',
    );
    expect(readEntry('AS-09 3', rubric, participants).problem).toBe('AS-09 is not among the participants.');
    expect(readEntry('AS-07 3333333', rubric, participants).problem).toContain('6 criteria');
  });

  it('gives back the digits that it was given', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[123-]{6}$/), (digits) => {
        expect(digitsOf(rubric, readEntry(`AS-07 ${digits}`, rubric, participants).ratings)).toBe(digits);
      }),
    );
  });
});

describe('what a session would be closed with', () => {
  const left = (session: Session) => leftOpen(session, () => smallRubric());
  const ids = smallRubric().criteria.map(({ id }) => id);
  const settled = (anchor: string, criteria: readonly string[]) =>
    criteria.map((criterion) => ({ type: 'settle', anchor, criterion, code: 'DE', rationale: '' }) as const);

  it('names each criterion without a level, and each question that is left', () => {
    const session = having(sessionOf(4), ...settled('AN-1', ids.slice(1)), ...settled('AN-2', ids), {
      type: 'question',
      anchor: 'AN-2',
      id: 'q1',
      criterion: null,
      text: 'Does a plan count?',
    });
    expect(left(session)).toEqual([
      { anchor: 1, title: 'The title of AN-1', unsettled: [ids[0]], all: false, questions: 0 },
      { anchor: 2, title: 'The title of AN-2', unsettled: [], all: false, questions: 1 },
    ]);
  });

  it('is nothing where everything is settled, and all of it where nobody came so far', () => {
    expect(left(having(sessionOf(4), ...settled('AN-1', ids), ...settled('AN-2', ids)))).toEqual([]);
    expect(left(sessionOf(4)).map(({ all }) => all)).toEqual([true, true]);
  });

  it('counts words without a level as not settled', () => {
    const words = {
      type: 'settle',
      anchor: 'AN-1',
      criterion: ids[0] ?? '',
      code: null,
      rationale: 'Hm.',
    } as const;
    expect(left(having(sessionOf(4), words))[0]?.unsettled).toContain(ids[0]);
  });
});
