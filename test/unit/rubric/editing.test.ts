import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson } from '../../../shared/reading/change.ts';
import { derive } from '../../../shared/reading/derive.ts';
import { trials } from '../../../shared/reading/trials.ts';
import { blankDraft, draftFrom, nextVersion, presetScale, ruleOfType } from '../../../shared/rubric/draft.ts';
import { differences, turnedRound, withChanges } from '../../../shared/rubric/draft-change.ts';
import {
  asVersion,
  passingFrom,
  withCheck,
  withCriterion,
  withLevel,
  withLevelMoved,
  withoutLevel,
  withScale,
} from '../../../shared/rubric/edit.ts';
import { faults } from '../../../shared/rubric/faults.ts';
import { ruleTrouble, waysToEarn } from '../../../shared/rubric/reach.ts';
import { Rubric } from '../../../shared/rubric/rubric.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { draft as anyDraft } from './arbitrary.ts';

const LABELS = { three: ['Not Yet', 'Progressing', 'Demonstrated'], two: ['Not met', 'Met'] };
const small = draftFrom(smallRubric());
const codes = (draft: typeof small) => faults(draft).map(({ code }) => code);

describe('a draft', () => {
  it('has no faults exactly when it could be published', () => {
    fc.assert(
      fc.property(anyDraft({ holes: true }), (draft) => {
        const open = faults(draft);
        expect([draft, open.length === 0]).toEqual([draft, Rubric.safeParse(draft).success]);
      }),
      { numRuns: 400 },
    );
  });

  it('names each thing that is missing, and where', () => {
    const { draft, at } = withCriterion(small, 'application');
    expect(faults(draft).map(({ place }) => place)).toEqual([
      `criteria.${at}.title`,
      `criteria.${at}.levels.NY`,
      `criteria.${at}.levels.PR`,
      `criteria.${at}.levels.DE`,
    ]);
    expect(draft.criteria[at]?.id).toBe('A3');
  });

  it('that begins from nothing asks for criteria first', () => {
    const decisionLabels = small.decisionLabels;
    const blank = blankDraft({ id: 'X-R', microCredential: 'X', decisionLabels }, presetScale('two', LABELS));
    expect(codes(blank)).toEqual(['no-criteria']);
  });

  it('gets a check with the next free id, which blocks', () => {
    expect(withCheck(small).completion.at(-1)).toEqual({ id: 'C4', text: '', blocking: true });
  });

  it('asks by another kind of rule for what it asked for before', () => {
    expect(ruleOfType('n-of', small)).toEqual({ type: 'n-of', n: 6, level: 'DE' });
    expect(ruleOfType('component-minimum', small)).toEqual({
      type: 'component-minimum',
      minimum: { product: 2, application: 2, reflection: 1 },
      level: 'DE',
    });
  });

  it('is called by the next number that is free', () => {
    expect(nextVersion(['0.1-draft'], '0.1-draft')).toBe('1.0');
    expect(nextVersion(['0.1-draft', '1.0'], '1.0')).toBe('1.1');
    expect(nextVersion(['1.0', '1.1', '2.9'], '1.0')).toBe('1.2');
    expect(nextVersion(['1.0', 'spring'], 'spring')).toBe('spring-2');
  });
});

describe('an edit', () => {
  it('turned round gives back exactly what was there', () => {
    fc.assert(
      fc.property(anyDraft({ holes: true }), anyDraft({ holes: true }), (before, after) => {
        const changes = differences(before, after);
        expect(sameJson(withChanges(before, changes), after)).toBe(true);
        expect(sameJson(withChanges(after, turnedRound(changes)), before)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of one word in one descriptor is one change of one place', () => {
    const after = structuredClone(small);
    const [first] = after.criteria;
    if (first) first.levels.DE = 'there for all to see';
    expect(differences(small, after)).toEqual([
      { path: ['criteria', 0, 'levels', 'DE'], before: 'there to be seen', after: 'there for all to see' },
    ]);
  });

  it('survives a key that every object has', () => {
    const odd = JSON.parse('{"a":{"__proto__":"x","constructor":"y"}}');
    const none = { a: {} };
    const there = withChanges(none, differences(none, odd));
    expect(JSON.stringify(there)).toBe(JSON.stringify(odd));
    expect(JSON.stringify(withChanges(odd, differences(odd, none)))).toBe('{"a":{}}');
  });
});

describe('a scale', () => {
  it('keeps every descriptor of a level that is moved, and drops those of one that is taken out', () => {
    const moved = withLevelMoved(small, 0, 1);
    expect(moved.scale.map(({ code, passing }) => [code, passing ?? false])).toEqual([
      ['PR', false],
      ['NY', false],
      ['DE', true],
    ]);
    expect(moved.criteria[0]?.levels).toEqual(small.criteria[0]?.levels);
    const shorter = withoutLevel(small, 1);
    expect(Object.keys(shorter.criteria[0]?.levels ?? {})).toEqual(['NY', 'DE']);
  });

  it('of another kind keeps what is seen at the lowest level and at the first that passes', () => {
    const numbered = withScale(small, presetScale('one-to-five', LABELS));
    expect(numbered.criteria[0]?.levels).toEqual({
      1: 'not yet to be seen',
      2: '',
      3: '',
      4: 'there to be seen',
      5: '',
    });
    expect(numbered.decisionRule.level).toBe('4');
  });

  it('takes no sixth level, and keeps two', () => {
    const five = withLevel(withLevel(small));
    expect(five.scale).toHaveLength(5);
    expect(withLevel(five)).toBe(five);
    const two = withoutLevel(small, 0);
    expect(withoutLevel(two, 0)).toBe(two);
  });

  it('without a level that passes passes from its highest', () => {
    expect(withoutLevel(small, 2).scale.map(({ passing }) => passing ?? false)).toEqual([false, true]);
    expect(passingFrom(small.scale, 1).map(({ passing }) => passing ?? false)).toEqual([false, true, true]);
  });
});

describe('a rule', () => {
  it('is counted as all ways to rate are', () => {
    fc.assert(
      fc.property(anyDraft({ holes: true }), (draft) => {
        fc.pre(draft.criteria.length > 0 && draft.criteria.length <= 4);
        const ways = draft.criteria.reduce<Record<string, string>[]>(
          (all, { id }) => all.flatMap((way) => draft.scale.map(({ code }) => ({ ...way, [id]: code }))),
          [{}],
        );
        const earning = ways.filter((way) => {
          const ratings = Object.fromEntries(Object.entries(way).map(([id, code]) => [id, { code }]));
          return derive(draft, { intake: { C1: true }, ratings }).decision === 'EARNED';
        });
        expect(waysToEarn(draft)).toEqual({ earn: BigInt(earning.length), of: BigInt(ways.length) });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['more criteria than there are', { type: 'n-of', n: 7, level: 'DE' }, 'never'],
    ['none at all', { type: 'n-of', n: 0, level: 'DE' }, 'always'],
    ['the lowest level', { type: 'all', of: 'required', level: 'NY' }, 'always'],
    [
      'more of the product than there are',
      { type: 'component-minimum', minimum: { product: 3 }, level: 'DE' },
      'never',
    ],
    ['nothing of any component', { type: 'component-minimum', minimum: {}, level: 'DE' }, 'always'],
    ['what can be had', { type: 'n-of', n: 6, level: 'DE' }, null],
  ] as const)('that asks for %s is known for what it is', (_, decisionRule, trouble) => {
    const draft = { ...small, decisionRule };
    expect(ruleTrouble(draft)).toBe(trouble);
    expect(codes(draft)).toEqual(trouble ? [`rule-${trouble}`] : []);
  });

  it('that always earns is no rubric in a file, either', () => {
    const parsed = Rubric.safeParse({ ...small, decisionRule: { type: 'all', level: 'NY' } });
    expect(parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'decisionRule.level: the rule asks for NY, the lowest level, which every rating reaches: it would always earn',
    ]);
  });

  it('shows what it would decide in the cases that are asked about', () => {
    const found = (draft: typeof small) => trials(draft).map(({ kind, decision }) => [kind, decision]);
    expect(found(small)).toEqual([
      ['all-highest', 'EARNED'],
      ['one-below', 'NOT_YET'],
      ['optional-below', 'EARNED'],
      ['no-evidence', 'NOT_YET'],
      ['all-lowest', 'NOT_YET'],
      ['intake-unmet', 'INCOMPLETE'],
    ]);
    expect(found({ ...small, decisionRule: { type: 'n-of', n: 4, level: 'PR' } })).toEqual([
      ['all-highest', 'EARNED'],
      ['all-at-level', 'EARNED'],
      ['one-below', 'EARNED'],
      ['exactly-n', 'EARNED'],
      ['one-short', 'NOT_YET'],
      ['no-evidence', 'EARNED'],
      ['all-lowest', 'NOT_YET'],
      ['intake-unmet', 'INCOMPLETE'],
    ]);
  });
});

describe('a version made of a draft', () => {
  it('has no white space around its words and no line that says nothing', () => {
    const [first, ...others] = small.criteria;
    if (!first) throw new Error('The small rubric has criteria.');
    const made = asVersion(
      { ...small, criteria: [{ ...first, title: '  Clear  ', lookFors: ['', ' a list '] }, ...others] },
      '1.0',
      'published',
    );
    expect(made).toMatchObject({ version: '1.0', status: 'published' });
    expect(made.criteria[0]).toMatchObject({ title: 'Clear', lookFors: ['a list'] });
  });
});
