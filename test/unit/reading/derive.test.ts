import { describe, expect, it } from 'vitest';
import { decisionOf, derive } from '../../../shared/reading/derive.ts';
import { NON_ORDINAL_CODES } from '../../../shared/rubric/rubric.ts';
import { all, REQUIRED, readingOf, smallRubric } from '../../fixtures/rubric.ts';

const rubric = smallRubric();
const demonstrated = all('DE', REQUIRED);

describe('the rule "all required"', () => {
  it('earns when every required criterion reaches its level', () => {
    const derived = derive(rubric, readingOf(demonstrated));
    expect(derived).toMatchObject({ decision: 'EARNED', complete: true, considered: 5, reached: 5 });
  });

  it('is not yet earned when one required criterion stays below, and names it', () => {
    const derived = derive(rubric, readingOf({ ...demonstrated, A2: 'PR' }));
    expect(derived).toMatchObject({ decision: 'NOT_YET', complete: true, reached: 4 });
    expect(derived.below).toEqual([{ criterion: 'A2', code: 'PR' }]);
  });

  it('asks nothing of an optional criterion', () => {
    expect(derive(rubric, readingOf({ ...demonstrated, X1: 'NY' })).decision).toBe('EARNED');
  });

  it('says nothing while a required criterion that could turn the decision is unrated', () => {
    const { R1, ...others } = demonstrated;
    expect(R1).toBe('DE');
    expect(derive(rubric, readingOf(others))).toMatchObject({
      decision: null,
      complete: false,
      unrated: ['R1'],
    });
  });

  it('gives a decision that the missing ratings cannot change any more, and calls it provisional', () => {
    expect(derive(rubric, readingOf({ P1: 'NY' }))).toMatchObject({
      decision: 'NOT_YET',
      complete: false,
      unrated: ['P2', 'A1', 'A2', 'R1'],
    });
  });
});

describe('the rule "n of"', () => {
  const threeOf = smallRubric({ decisionRule: { type: 'n-of', n: 3, level: 'PR' } });

  it('counts every criterion, the optional ones too, from its own level up', () => {
    const derived = derive(
      threeOf,
      readingOf({ P1: 'PR', A1: 'DE', X1: 'PR', P2: 'NY', A2: 'NY', R1: 'NY' }),
    );
    expect(derived).toMatchObject({ decision: 'EARNED', complete: true, considered: 6, reached: 3 });
  });

  it('is not yet earned when too few reach it', () => {
    expect(
      derive(threeOf, readingOf({ ...all('NY', REQUIRED), X1: 'NY', P1: 'PR', P2: 'PR' })).decision,
    ).toBe('NOT_YET');
  });

  it('earns provisionally as soon as enough reach it', () => {
    expect(derive(threeOf, readingOf({ P1: 'PR', P2: 'PR', A1: 'PR' }))).toMatchObject({
      decision: 'EARNED',
      complete: false,
    });
  });

  it('waits while enough of the open criteria could still reach it', () => {
    const open = derive(threeOf, readingOf({ P1: 'PR', P2: 'NY', A1: 'NY', A2: 'NY' }));
    expect(open.decision).toBeNull();
    expect(derive(threeOf, readingOf({ P1: 'PR', P2: 'NY', A1: 'NY', A2: 'NY', R1: 'NY' })).decision).toBe(
      'NOT_YET',
    );
  });
});

describe('the rule "minimum for each component"', () => {
  const perComponent = smallRubric({
    decisionRule: { type: 'component-minimum', level: 'DE', minimum: { product: 1, application: 2 } },
  });

  it('earns when each component reaches its minimum', () => {
    const ratings = { P1: 'DE', P2: 'NY', A1: 'DE', A2: 'DE', R1: 'NY', X1: 'NY' };
    expect(derive(perComponent, readingOf(ratings)).decision).toBe('EARNED');
  });

  it('does not let one component make up for another', () => {
    const ratings = { P1: 'DE', P2: 'DE', A1: 'DE', A2: 'PR', R1: 'DE', X1: 'DE' };
    expect(derive(perComponent, readingOf(ratings)).decision).toBe('NOT_YET');
  });

  it('knows early that a component cannot reach its minimum any more', () => {
    expect(derive(perComponent, readingOf({ A1: 'NY' }))).toMatchObject({
      decision: 'NOT_YET',
      complete: false,
    });
  });
});

describe('states of the evidence', () => {
  it('counts NO_EVIDENCE against the decision: what was not handed in is not shown', () => {
    const derived = derive(rubric, readingOf({ ...demonstrated, P2: 'NO_EVIDENCE' }));
    expect(derived.decision).toBe('NOT_YET');
    expect(derived.below).toEqual([{ criterion: 'P2', code: 'NO_EVIDENCE' }]);
  });

  it.each(NON_ORDINAL_CODES.filter((code) => code !== 'NO_EVIDENCE'))(
    'stops the decision at %s, whatever the others say',
    (code) => {
      for (const rest of ['DE', 'NY']) {
        const derived = derive(rubric, readingOf({ ...all(rest, REQUIRED), A1: code }));
        expect(derived).toMatchObject({ decision: null, complete: false });
        expect(derived.stopped).toEqual([{ criterion: 'A1', code }]);
      }
    },
  );

  it.each(['PRIVACY_HOLD', 'INTEGRITY'])(
    'stops at %s on an optional criterion, too: it concerns the whole submission',
    (code) => {
      const derived = derive(rubric, readingOf({ ...demonstrated, X1: code }));
      expect(derived.decision).toBeNull();
      expect(derived.stopped).toEqual([{ criterion: 'X1', code }]);
    },
  );

  it('does not stop at an optional criterion that merely cannot be read', () => {
    expect(derive(rubric, readingOf({ ...demonstrated, X1: 'UNREADABLE' })).decision).toBe('EARNED');
  });
});

describe('the intake', () => {
  it('makes INCOMPLETE before any rating is looked at', () => {
    const missing = derive(rubric, readingOf({}, { intake: { C1: false } }));
    expect(missing).toMatchObject({
      decision: 'INCOMPLETE',
      complete: true,
      unmetChecks: ['C1'],
      openChecks: ['C2'],
    });
    const rated = readingOf(demonstrated, { intake: { C1: true, C2: false } });
    expect(derive(rubric, rated)).toMatchObject({ decision: 'INCOMPLETE', unmetChecks: ['C2'] });
    const held = readingOf({ P1: 'INTEGRITY' }, { intake: { C1: false } });
    expect(derive(rubric, held).decision).toBe('INCOMPLETE');
  });

  it('only notes a check that does not block', () => {
    const reading = readingOf(demonstrated, { intake: { C1: true, C2: true, C3: false } });
    expect(derive(rubric, reading)).toMatchObject({ decision: 'EARNED', unmetChecks: [] });
  });

  it('knows a check named like a property that every object has from one that was answered', () => {
    const odd = smallRubric({
      completion: [
        { id: '__proto__', text: 'One.' },
        { id: 'constructor', text: 'Two.' },
      ],
    });
    expect(derive(odd, readingOf({}, { intake: {} })).openChecks).toEqual(['__proto__', 'constructor']);
    expect(derive(odd, readingOf({}, { intake: undefined })).openChecks).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('an override', () => {
  it('stands over what the rule derives, which stays to be seen', () => {
    const reading = readingOf(
      { ...demonstrated, R1: 'PR' },
      { override: { decision: 'EARNED', reason: 'Shown in the interview.' } },
    );
    expect(decisionOf(rubric, reading)).toBe('EARNED');
    expect(derive(rubric, reading).decision).toBe('NOT_YET');
  });
});
