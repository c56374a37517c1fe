import { describe, expect, it } from 'vitest';
import { allMicroCredentials, microCredentialById, rubricFor } from '../../../shared/programme/find.ts';
import { Programme } from '../../../shared/programme/programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';

const programme = shippedProgramme();

describe('the programme that ships', () => {
  it('is parsed once and is the same object at every call', () => {
    expect(shippedProgramme()).toBe(programme);
  });

  it('survives being written as JSON and read again', () => {
    expect(Programme.parse(JSON.parse(JSON.stringify(programme)))).toEqual(programme);
  });

  it('holds five stacks of six, numbered within their stack', () => {
    expect(programme.stacks.map((stack) => stack.id)).toEqual(['PP', 'IN', 'AS', 'CE', 'LD']);
    for (const stack of programme.stacks)
      expect(stack.microCredentials.map((one) => one.id)).toEqual(
        [1, 2, 3, 4, 5, 6].map((number) => `${stack.id}-${number}`),
      );
  });

  it('has overviews for the nine that the publisher describes, and invents none for the other 21', () => {
    const described = allMicroCredentials(programme).filter((one) => one.overview);
    expect(described.map((one) => one.id)).toEqual([
      'PP-2',
      'PP-3',
      'PP-6',
      'IN-2',
      'IN-3',
      'AS-2',
      'AS-3',
      'CE-1',
      'CE-4',
    ]);
  });

  it('gives the Digital Medallion for nine micro-credentials, each of which exists and has a rubric', () => {
    const medallion = programme.awards.find((award) => award.id === 'digital-medallion');
    if (medallion?.rule.type !== 'all') throw new Error('the medallion asks for all of a set');
    expect(new Set(medallion.rule.microCredentials).size).toBe(9);
    for (const id of medallion.rule.microCredentials) {
      expect(microCredentialById(programme, id)?.id).toBe(id);
      expect(rubricFor(programme, id)?.microCredential).toBe(id);
    }
  });

  it('has exactly one rubric for each of the 30 micro-credentials, in their order', () => {
    expect(programme.rubrics.map((rubric) => rubric.microCredential)).toEqual(
      allMicroCredentials(programme).map((one) => one.id),
    );
  });
});
