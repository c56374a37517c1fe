import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../shared/calibration/report.ts';
import { criteriaTable, openRatings } from '../../../shared/calibration/report-tables.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { codes, having, rated, sessionOf } from '../../fixtures/session.ts';

const rubric = smallRubric();
const report = (session: Parameters<typeof reportOf>[0]) => reportOf(session, () => rubric);

const room = () =>
  having(
    sessionOf(12),
    ...codes(12).map((code, at) => rated(code, at < 9 ? '333333' : at < 11 ? '222222' : '111111')),
  );

describe('the report of a session', () => {
  it('gives agreement with the definitive ratings before and having, with intervals', () => {
    const session = having(
      room(),
      ...codes(12).map((code, at) => rated(code, at < 11 ? '333333' : '222222', { round: 'again' })),
    );
    const { first, again, anchors } = report(session);
    expect(anchors[0]?.criteria[0]?.first).toMatchObject({
      counts: [1, 2, 9],
      exact: { count: 9, n: 12 },
      decision: { count: 9, n: 12 },
    });
    expect(anchors[0]?.criteria[0]?.first.exact?.low).toBeCloseTo(0.4677, 4);
    expect(anchors[0]?.criteria[0]?.first.exact?.high).toBeCloseTo(0.9111, 4);
    expect(first.exact).toMatchObject({ count: 54, n: 72 });
    expect(again?.exact).toMatchObject({ count: 66, n: 72 });
    expect(first.decisions).toMatchObject({ count: 9, n: 12 });
  });

  it('holds coefficients back under ten units and gives them from ten on', () => {
    expect(report(room()).first.room?.alpha.reason).toMatch(/^held back: .* only 6 have them so far$/);
    const two = having(
      room(),
      ...codes(12).map((code, at) => rated(code, at < 6 ? '333333' : '111111', { anchor: 'AN-2' })),
    );
    expect(report(two).first.room?.alpha.value).toBeTypeOf('number');
  });

  it('has the kappas behind the headline, held back and given with it', () => {
    const fleiss = (of: ReturnType<typeof report>) =>
      of.first.further.find(({ label }) => label === "Fleiss' kappa")?.value;
    expect(fleiss(report(room()))?.reason).toMatch(/^held back/);
    const two = having(
      room(),
      ...codes(12).map((code, at) => rated(code, at < 6 ? '333333' : '111111', { anchor: 'AN-2' })),
    );
    expect(fleiss(report(two))?.value).toBeTypeOf('number');
  });

  it('says that nothing is defined where every rating is the same, and still says 100 %', () => {
    const same = having(
      sessionOf(4),
      ...['AN-1', 'AN-2'].flatMap((anchor) => codes(4).map((code) => rated(code, '333333', { anchor }))),
    );
    const { first } = report(same);
    expect(first.exact.share).toBe(1);
    expect(first.room?.alpha).toEqual({ value: null, reason: 'not defined: every rating is the same' });
  });

  it('says of one participant alone that there is nothing to compare among readers', () => {
    const { first, sheets } = report(having(sessionOf(1), rated('AS-01', '233333')));
    expect(first.room).toMatchObject({ units: 0, exact: { n: 0, share: null } });
    expect(first.room?.alpha.reason).toContain('none has');
    expect(sheets[0]?.rounds.first.exact).toMatchObject({ count: 5, n: 6 });
  });

  it('keeps a single reading back wherever no code stands beside it, and on the own sheet of whoever gave it alone', () => {
    const alone = report(having(sessionOf(12), rated('AS-01', '233333')));
    expect(alone.anchors[0]?.criteria[0]?.first).toEqual({
      counts: null,
      readings: 1,
      exact: null,
      decision: null,
    });
    expect(alone.first).toMatchObject({ readings: 6, alone: 6, exact: { n: 0 }, decisions: { n: 0 } });
    const [header = [], row = []] = criteriaTable(alone);
    const cell = (name: string) => row[header.indexOf(name)];
    expect(['before_readings', 'before_exact', 'before_counts'].map(cell)).toEqual(['1', '', '']);
    expect(alone.sheets[0]?.rounds.first).toMatchObject({
      exact: { count: 5, n: 6 },
      decisions: { count: 0, n: 1 },
    });
  });

  it('leaves a criterion that one alone has rated out of the shares, so that it cannot be reckoned from them', () => {
    const { first, anchors } = report(
      having(sessionOf(12), rated('AS-01', '333333'), rated('AS-02', '11111')),
    );
    expect(anchors[0]?.criteria.map(({ first: { counts } }) => counts)).toEqual([
      ...Array.from({ length: 5 }, () => [1, 0, 1]),
      null,
    ]);
    expect(first).toMatchObject({ readings: 11, alone: 1, exact: { count: 5, n: 10 } });
  });

  it('keeps the sign of a bias, and each participant on a sheet of their own', () => {
    const { sheets } = report(room());
    expect(sheets).toHaveLength(12);
    expect(sheets[0]?.rounds.first.bias.value).toBe(0);
    expect(sheets[9]?.rounds.first.bias.value).toBe(-1);
    expect(sheets[11]?.rounds.first.bias.value).toBe(-2);
    expect(sheets[11]?.differs[0]).toMatchObject({ given: 'Not Yet', definitive: 'Demonstrated', by: -2 });
  });

  it('leaves states of the evidence out of every figure', () => {
    const session = having(sessionOf(2), rated('AS-01', '333333'), {
      ...rated('AS-02', ''),
      ratings: { P1: 'NO_EVIDENCE', P2: 'DE' },
    } as never);
    expect(report(session).anchors[0]?.criteria[0]?.first.readings).toBe(1);
    expect(openRatings(session, () => rubric, 'first').filter(([, rater]) => rater === 'AS-02')).toEqual([
      ['AN-1/P2', 'AS-02', 'DE'],
    ]);
  });

  it('gives open data with codes, in which hands cannot be told apart', () => {
    const session = having(sessionOf(5), rated('AS-01', '333333'), {
      type: 'hands',
      anchor: 'AN-1',
      round: 'first',
      criterion: 'P1',
      counts: [0, 1, 2],
    });
    const rows = openRatings(session, () => rubric, 'first').filter(([unit]) => unit === 'AN-1/P1');
    expect(rows.map(([, , rating]) => rating)).toEqual(['DE', 'PR', 'DE', 'DE']);
    const table = criteriaTable(report(session));
    expect(table).toHaveLength(13);
    expect(JSON.stringify(table)).not.toContain('AS-01');
  });
});
