import { describe, expect, it } from 'vitest';
import { checkProgramme } from '../../../shared/programme/check-programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';

/** A copy of the shipped programme that may be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: spoilt on purpose, past what the type allows
const copy = (): any => structuredClone(shippedProgramme());

const found = (spoil: (programme: ReturnType<typeof copy>) => void) => {
  const programme = copy();
  spoil(programme);
  return checkProgramme(programme).problems.map(
    ({ severity, code, where }) => `${severity} ${code} ${where}`,
  );
};

describe('a programme file', () => {
  it('as it ships has nothing wrong with it', () => {
    expect(checkProgramme(copy())).toEqual({ programme: shippedProgramme(), problems: [] });
  });

  it.each([
    [
      'a level without its descriptor',
      (programme: ReturnType<typeof copy>) => delete programme.rubrics[3].criteria[0].levels.DE,
      'block programme-format rubrics[3].criteria[0].levels.DE',
    ],
    [
      'no title',
      (programme: ReturnType<typeof copy>) => delete programme.title,
      'block programme-format title',
    ],
    [
      'a micro-credential in two stacks',
      (programme: ReturnType<typeof copy>) =>
        programme.stacks[1].microCredentials.push(programme.stacks[0].microCredentials[0]),
      `block duplicate-id stacks[1].microCredentials[${shippedProgramme().stacks[1]?.microCredentials.length}].id`,
    ],
    [
      'two stacks with one id',
      (programme: ReturnType<typeof copy>) => {
        programme.stacks[1].id = programme.stacks[0].id;
      },
      'block duplicate-id stacks[1].id',
    ],
    [
      'two awards with one id',
      (programme: ReturnType<typeof copy>) => programme.awards.push(programme.awards[0]),
      `block duplicate-id awards[${shippedProgramme().awards.length}].id`,
    ],
    [
      'an award made of what is not there',
      (programme: ReturnType<typeof copy>) => {
        programme.awards[0].rule = { type: 'all', microCredentials: ['PP-1', 'XX-9'] };
      },
      'block unknown-micro-credential awards[0].rule.microCredentials[1]',
    ],
    [
      'an award that counts a micro-credential twice',
      (programme: ReturnType<typeof copy>) => {
        programme.awards[0].rule = { type: 'all', microCredentials: ['PP-1', 'PP-1'] };
      },
      'block duplicate-id awards[0].rule.microCredentials[1]',
    ],
    [
      'an award for more than there are',
      (programme: ReturnType<typeof copy>) => {
        programme.awards[0].rule = { type: 'n-of', n: 3, microCredentials: ['PP-1', 'PP-2'] };
      },
      'block out-of-reach awards[0].rule.n',
    ],
    [
      'an award made of a stack that is not there',
      (programme: ReturnType<typeof copy>) => {
        programme.awards[0].rule = { type: 'per-stack', n: 1, stacks: ['none'] };
      },
      'block unknown-stack awards[0].rule.stacks[0]',
    ],
    [
      'a rubric for what is not there',
      (programme: ReturnType<typeof copy>) => {
        programme.rubrics.push({ ...programme.rubrics[0], id: 'XX-9-R', microCredential: 'XX-9' });
      },
      `block unknown-micro-credential rubrics[${shippedProgramme().rubrics.length}].microCredential`,
    ],
    [
      'one version of a rubric twice',
      (programme: ReturnType<typeof copy>) => programme.rubrics.push(programme.rubrics[0]),
      `block duplicate-id rubrics[${shippedProgramme().rubrics.length}]`,
    ],
    [
      'a micro-credential without a rubric, which only warns',
      (programme: ReturnType<typeof copy>) => programme.rubrics.shift(),
      'warn no-rubric rubrics',
    ],
  ])('with %s says so by its place', (_, spoil, problem) => {
    expect(found(spoil)).toEqual([problem]);
  });

  it.each([[null], [[]], ['text'], [{}]])('that is %j is refused', (document) => {
    const { programme, problems } = checkProgramme(document);
    expect(programme).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});
