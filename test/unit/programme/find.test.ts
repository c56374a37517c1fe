import { describe, expect, it } from 'vitest';
import {
  allMicroCredentials,
  matchTitle,
  microCredentialById,
  rubricFor,
} from '../../../shared/programme/find.ts';
import { Programme } from '../../../shared/programme/programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';

const shipped = shippedProgramme();
const match = (text: string) => matchTitle(shipped, text)?.id ?? null;

/** A programme of one stack with the given micro-credentials. */
function programmeOf(...microCredentials: { id: string; title: string; aliases?: string[] }[]): Programme {
  return Programme.parse({
    format: 'touchstone-programme/1',
    id: 'p',
    title: 'P',
    publisher: 'P',
    components: [],
    stacks: [{ id: 'S', title: 'S', microCredentials }],
  });
}

describe('matching a text to a micro-credential', () => {
  it.each(
    allMicroCredentials(shipped).flatMap((one) =>
      [one.id, one.title, ...one.aliases].map((text) => ({ text, id: one.id })),
    ),
  )('takes "$text" for $id', ({ text, id }) => {
    expect(match(text)).toBe(id);
  });

  it.each([
    ['pp-3', 'PP-3'],
    [' PP\u20133 ', 'PP-3'],
    ['PP\u20113', 'PP-3'],
    ['designing authentic tasks', 'PP-3'],
    ['Designing_Authentic_Tasks', 'PP-3'],
    ['DÉSIGNING AUTHENTIC TASKS.', 'PP-3'],
    ['Pre Diagnostic Assessment \u2014 Finding Out', 'AS-1'],
    ['Formative Assessment: Checking In', 'AS-2'],
    ['Infusing Skills (5C\u2019s, 2st C, Workplace, SEL)', 'PP-2'],
    ['Encouraging risk taking', 'CE-3'],
    ['\ufeffRubric Design', 'AS-4'],
  ])('takes "%s" for %s', (text, id) => {
    expect(match(text)).toBe(id);
  });

  it.each(['3', ' 3. ', '#3', '03', '', ' ', '-', 'PP', 'PP-7', 'XPP-3', 'Assessment', 'Rubric Designs'])(
    'takes "%s" for nothing',
    (text) => {
      expect(match(text)).toBeNull();
    },
  );

  it('takes a bare number for nothing even where it is an id', () => {
    const numbered = programmeOf({ id: '3', title: 'Third' });
    expect(matchTitle(numbered, '3')).toBeNull();
    expect(matchTitle(numbered, 'third')?.id).toBe('3');
    expect(microCredentialById(numbered, '3')?.title).toBe('Third');
  });

  it('gives null for a title that two share', () => {
    const twice = programmeOf(
      { id: 'A', title: 'Feedback' },
      { id: 'B', title: 'Other', aliases: ['feed-back'] },
    );
    expect(matchTitle(twice, 'Feedback')).toBeNull();
    expect(matchTitle(twice, 'b')?.id).toBe('B');
  });

  it('gives null where one has for a title what another has for an id', () => {
    const crossed = programmeOf({ id: 'X1', title: 'Listening' }, { id: 'X2', title: 'x1' });
    expect(matchTitle(crossed, 'X1')).toBeNull();
  });

  it('keeps ids apart that differ by the place of a dash', () => {
    const near = programmeOf({ id: 'A1-1', title: 'One' }, { id: 'A-11', title: 'Eleven' });
    expect(matchTitle(near, 'a1-1')?.id).toBe('A1-1');
    expect(matchTitle(near, 'a-11')?.id).toBe('A-11');
    expect(matchTitle(near, 'a11')).toBeNull();
  });

  it('counts a title once that an alias repeats in another spelling', () => {
    const same = programmeOf({ id: 'A', title: 'Voice & Choice', aliases: ['voice choice'] });
    expect(matchTitle(same, 'VOICE CHOICE')?.id).toBe('A');
  });

  it('keeps titles apart in a script whose marks carry vowels', () => {
    const hindi = programmeOf({ id: 'A', title: 'कल' }, { id: 'B', title: 'कला' });
    expect(matchTitle(hindi, 'कला')?.id).toBe('B');
  });
});

describe('finding by id', () => {
  it('asks for the exact id', () => {
    expect(microCredentialById(shipped, 'IN-6')?.title).toBe('Digital Literacy');
    expect(microCredentialById(shipped, 'in-6')).toBeNull();
  });
});

describe('finding the rubric of a micro-credential', () => {
  const [draft] = shipped.rubrics;
  if (!draft) throw new Error('the shipped programme has rubrics');
  const versions = (...list: [string, 'draft' | 'published'][]): Programme => ({
    ...shipped,
    rubrics: list.map(([version, status]) => ({ ...draft, version, status })),
  });

  it('gives the version that is asked for', () => {
    expect(rubricFor(shipped, 'PP-1', '0.1-draft')?.id).toBe('PP-1-R');
    expect(rubricFor(shipped, 'PP-1', '0.2')).toBeNull();
    expect(rubricFor(shipped, 'ZZ-1')).toBeNull();
  });

  it('gives the last published version where none is asked for', () => {
    const programme = versions(
      ['0.1', 'draft'],
      ['1.0', 'published'],
      ['1.1', 'published'],
      ['2.0', 'draft'],
    );
    expect(rubricFor(programme, 'PP-1')?.version).toBe('1.1');
  });

  it('gives the last draft where none is published', () => {
    expect(rubricFor(versions(['0.1', 'draft'], ['0.2', 'draft']), 'PP-1')?.version).toBe('0.2');
  });
});
