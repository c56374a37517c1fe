import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projected } from '../../../shared/calibration/project.ts';
import { ProjectorView } from '../../../shared/calibration/projector-view.ts';
import { PHASES, REVEAL_STEPS, type Session } from '../../../shared/calibration/session.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { anchorOf, codes, having, rated, sessionOf } from '../../fixtures/session.ts';

const rubric = smallRubric();

/** Everything that must never reach a projector, each with a word that can be found. */
const SECRETS = [
  ...codes(12),
  'Ada Example',
  'FAC-1',
  'CAL-1',
  'AN-1',
  'AN-2',
  'The title of',
  'A file of',
  'A note on',
  'Why P1 is',
  'whispered',
  'An open question',
  'S-17',
  '2026-11-A',
];

function whole(): Session {
  const anchors = [
    anchorOf('AN-1', { source: { batch: '2026-11-A', submission: 'S-17' } }),
    anchorOf('AN-2', { cleared: false }),
  ];
  return having(
    sessionOf(12, { anchors }),
    ...codes(12).map((code, at) => rated(code, at < 9 ? '333333' : '222222')),
    rated('AS-01', '333333', { round: 'again' }),
    rated('AS-02', '333333', { round: 'again' }),
    { type: 'notes', anchor: 'AN-1', text: 'whispered: AS-03 is new here' },
    { type: 'question', anchor: 'AN-1', id: 'q1', criterion: 'P1', text: 'An open question of AS-04' },
    {
      type: 'settle',
      anchor: 'AN-1',
      criterion: 'P1',
      code: 'DE',
      rationale: 'The task names its learners.',
    },
    { type: 'timer', minutes: 10 },
  );
}

const placed = (session: Session, place: Partial<Session['place']>): Session => ({
  ...session,
  place: { ...session.place, ...place },
});

describe('what crosses to the projector', () => {
  it('is of its own type in every phase and step, and names nobody and nothing that was noted', () => {
    for (const phase of PHASES)
      for (const step of REVEAL_STEPS)
        for (const criterion of [0, 1, 5]) {
          const view = projected(placed(whole(), { phase, step, criterion }), rubric, true);
          expect(ProjectorView.parse(view)).toEqual(view);
          const text = JSON.stringify(view);
          for (const secret of SECRETS) expect(text).not.toContain(secret);
        }
  });

  it('has no field in which anything else could stand', () => {
    const views = PHASES.map((phase) => projected(placed(whole(), { phase }), rubric, true));
    const key = fc.constantFrom('participant', 'participants_by', 'notes', 'title', 'code', 'rationales');
    fc.assert(
      fc.property(fc.constantFrom(...views), key, fc.string(), (view, name, value) => {
        expect(ProjectorView.safeParse({ ...view, [name]: value }).success).toBe(false);
      }),
    );
  });

  it('has the part of the page that the facilitator chose, and no frame that is none', () => {
    const frame = { size: 'larger', left: 0, top: 500_000 } as const;
    const shown = having(
      sessionOf(12),
      { type: 'go', phase: 'silent' },
      { type: 'show', file: 0, page: 2, frame, alone: true },
    );
    const view = projected(shown, rubric, true);
    expect(view).toMatchObject({ page: { page: 2, frame, alone: true } });
    const withFrame = (change: Record<string, unknown>) => ({
      ...view,
      page: { ...('page' in view && view.page), frame: { ...frame, ...change } },
    });
    expect(ProjectorView.safeParse(withFrame({})).success).toBe(true);
    for (const wrong of [{ top: -1 }, { left: 1_000_001 }, { size: 'huge' }, { note: 'AS-04 is new' }])
      expect(ProjectorView.safeParse(withFrame(wrong)).success).toBe(false);
  });

  it('is a page to be read from its beginning, where nobody chose another size', () => {
    const fresh = having(sessionOf(12), { type: 'go', phase: 'silent' });
    const before = { anchor: 0, phase: 'silent', criterion: 0, step: 'dots', file: 0, page: 1 } as const;
    for (const session of [fresh, { ...fresh, place: before }])
      expect(projected(session, rubric, true)).toMatchObject({
        page: { frame: { size: 'read', left: 0, top: 0 }, alone: false },
      });
  });

  it('begins another page and another anchor at the top, as large as the last one', () => {
    const frame = { size: 'whole', left: 0, top: 1_000_000 } as const;
    const low = having(sessionOf(12), { type: 'show', file: 0, page: 1, frame, alone: true });
    const onward = { frame: { size: 'whole', left: 0, top: 0 }, alone: true };
    expect(having(low, { type: 'show', file: 0, page: 2 }).place).toMatchObject({ page: 2, ...onward });
    expect(having(low, { type: 'go', anchor: 1 }).place).toMatchObject({ anchor: 1, page: 1, ...onward });
    expect(having(low, { type: 'go', criterion: 1 }).place).toMatchObject({ frame });
  });

  it('is nothing of an anchor that is not cleared, whatever the phase', () => {
    const hash = 'ab'.repeat(32);
    for (const phase of PHASES.filter((each) => each !== 'walk')) {
      const view = projected(placed(whole(), { anchor: 1, phase }), rubric, false);
      expect(view).toEqual({ scene: 'held', at: { anchor: 2, anchors: 2 } });
      expect(JSON.stringify(view)).not.toContain(hash);
    }
  });

  it('keeps the definitive rating back until its turn', () => {
    const at = (step: Session['place']['step']) =>
      projected(placed(whole(), { phase: 'reveal', step }), rubric, true);
    expect(at('dots')).toMatchObject({
      definitive: null,
      decision: null,
      rated: { counts: [0, 3, 9], readings: 12 },
    });
    expect(at('decision')).toMatchObject({ definitive: null, decision: { below: 3, passing: 9 } });
    expect(at('definitive')).toMatchObject({ definitive: 'DE' });
  });

  it('has the definitive rating in the discussion of what was revealed, and of nothing else', () => {
    const seen = having(
      sessionOf(12),
      { type: 'go', phase: 'reveal', step: 'definitive' },
      { type: 'go', phase: 'discussion' },
    );
    expect(projected(seen, rubric, true)).toMatchObject({ scene: 'discussion', definitive: 'DE' });
    const next = having(seen, { type: 'go', criterion: 1 });
    expect(projected(next, rubric, true)).toMatchObject({ definitive: null });
  });

  it('is no dot at all where only one has rated, because a dot that stands alone has a name', () => {
    const alone = having(sessionOf(12), rated('AS-01', '111111'), { type: 'go', phase: 'reveal' });
    expect(projected(alone, rubric, true)).toMatchObject({ rated: { counts: [0, 0, 0], readings: 0 } });
  });

  it('says who has not rated as a count', () => {
    const some = having(sessionOf(12), rated('AS-01', '111111'), { type: 'go', phase: 'silent' });
    expect(projected(some, rubric, true)).toMatchObject({ scene: 'silent', rated: 1, participants: 12 });
  });
});
