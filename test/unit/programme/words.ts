import type { Rubric } from '../../../shared/rubric/rubric.ts';

const SMALL =
  'a an and any are as at be but by each for from has have in is it its no none not of on one or so that the them their there this to was what which who with'.split(
    ' ',
  );
const DEGREE =
  'all always few less little many more most much never often quite rather some too very well'.split(' ');

/** Every level text of a rubric, with an id such as `PP-3-R P1 DE`. */
export function descriptors(rubric: Rubric): { id: string; text: string }[] {
  return rubric.criteria.flatMap((criterion) =>
    Object.entries(criterion.levels).map(([code, text]) => ({
      id: `${rubric.id} ${criterion.id} ${code}`,
      text,
    })),
  );
}

/** The criterion titles and level texts of a rubric in one string. */
export function wording(rubric: Rubric): string {
  return rubric.criteria.flatMap((one) => [one.title, ...Object.values(one.levels)]).join(' ');
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** The set of words that carry meaning: without small words, words of degree and adverbs in -ly. */
export function contentOf(text = ''): Set<string> {
  const weightless = new Set([...SMALL, ...DEGREE]);
  return new Set(wordsOf(text).filter((word) => !weightless.has(word) && !/.{3}ly$/.test(word)));
}
