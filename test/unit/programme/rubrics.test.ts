import { describe, expect, it } from 'vitest';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { COMPONENTS, Rubric } from '../../../shared/rubric/rubric.ts';
import { contentOf, descriptors } from './words.ts';

const { rubrics } = shippedProgramme();
const LETTER = { product: 'P', application: 'A', reflection: 'R' };

describe.each(rubrics)('the draft rubric $id', (rubric) => {
  it('is labelled a draft of the local programme in version 0.1-draft', () => {
    expect(rubric).toMatchObject({
      id: `${rubric.microCredential}-R`,
      version: '0.1-draft',
      status: 'draft',
      owner: 'local programme',
    });
    expect(Rubric.parse(rubric)).toEqual(rubric);
  });

  it('has the default scale and earns by Demonstrated on every required criterion', () => {
    expect(rubric.scale).toEqual([
      { code: 'NY', label: 'Not Yet' },
      { code: 'PR', label: 'Progressing' },
      { code: 'DE', label: 'Demonstrated', passing: true },
    ]);
    expect(rubric.decisionRule).toEqual({ type: 'all', of: 'required', level: 'DE' });
    expect(rubric.criteria.every((criterion) => criterion.required)).toBe(true);
  });

  it('has six to eight criteria, at least two for each component, in reading order', () => {
    expect(rubric.criteria.length).toBeGreaterThanOrEqual(6);
    expect(rubric.criteria.length).toBeLessThanOrEqual(8);
    const expected = COMPONENTS.flatMap((component) => {
      const own = rubric.criteria.filter((criterion) => criterion.component === component);
      expect(own.length).toBeGreaterThanOrEqual(2);
      return own.map((_, at) => `${LETTER[component]}${at + 1}`);
    });
    expect(rubric.criteria.map((criterion) => criterion.id)).toEqual(expected);
  });

  it('describes every level in one sentence-like text that fits a cell', () => {
    for (const { id, text } of descriptors(rubric)) {
      expect(text, id).toMatch(/^[A-Z"].*[.?"]$/);
      expect(text.split(/\s+/).length, id).toBeGreaterThanOrEqual(3);
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(32);
    }
  });

  it('names one to three look-fors for each criterion', () => {
    for (const criterion of rubric.criteria) {
      expect(criterion.lookFors.length, criterion.id).toBeGreaterThanOrEqual(1);
      expect(criterion.lookFors.length, criterion.id).toBeLessThanOrEqual(3);
    }
  });

  it('has three to five completion checks, and blocks on a missing reflection', () => {
    expect(rubric.completion.length).toBeGreaterThanOrEqual(3);
    expect(rubric.completion.length).toBeLessThanOrEqual(5);
    expect(rubric.completion.map((check) => check.id)).toEqual(
      rubric.completion.map((_, at) => `C${at + 1}`),
    );
    expect(rubric.completion.some((check) => check.blocking && /reflection/.test(check.text))).toBe(true);
    expect(rubric.completion[0]).toMatchObject({ blocking: true });
  });

  it('lets levels differ in what is present, never in adverbs or words of degree', () => {
    for (const { id, levels } of rubric.criteria) {
      const [notYet, progressing, demonstrated] = ['NY', 'PR', 'DE'].map((code) => contentOf(levels[code]));
      for (const [low, high] of [
        [notYet, progressing],
        [progressing, demonstrated],
        [notYet, demonstrated],
      ])
        expect(high?.difference(low ?? new Set()).size, `${rubric.id} ${id}`).toBeGreaterThanOrEqual(2);
    }
  });

  it('judges the competency, in words that can be seen in evidence', () => {
    const vague =
      /\b(fail\w*|clearly|effectively|consistently|adequately|thoroughly|somewhat|excellent|appropriate|sufficient|outstanding|weak|poorly|very)\b/i;
    for (const { id, text } of descriptors(rubric)) expect(text, id).not.toMatch(vague);
  });
});

describe('the worked draft PP-3', () => {
  const rubric = rubrics.find((one) => one.id === 'PP-3-R');

  it('keeps its eight criteria and five completion checks', () => {
    expect(rubric?.criteria.map((criterion) => `${criterion.id} ${criterion.title}`)).toEqual([
      'P1 Realistic scenario',
      'P2 Connection to learners',
      'P3 School or community need',
      'P4 Goals and success criteria',
      'A1 Use with students',
      'A2 Student evidence',
      'R1 Analysis of impact',
      'R2 Next decision',
    ]);
    expect(rubric?.completion.map((check) => check.id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
  });

  it('asks at Demonstrated for evidence of students doing the authentic work', () => {
    expect(rubric?.criteria.find((criterion) => criterion.id === 'A1')?.levels.DE).toBe(
      'Dated evidence shows students doing the authentic work that the design calls for.',
    );
  });
});

describe('AS-2', () => {
  it('has the six criteria that its draft names', () => {
    const rubric = rubrics.find((one) => one.id === 'AS-2-R');
    expect(rubric?.criteria.map((one) => one.id)).toEqual(['P1', 'P2', 'A1', 'A2', 'R1', 'R2']);
  });
});
