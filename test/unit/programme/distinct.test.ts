import { describe, expect, it } from 'vitest';
import { allMicroCredentials } from '../../../shared/programme/find.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { contentOf, descriptors, wording, wordsOf } from './words.ts';

const programme = shippedProgramme();
const all = programme.rubrics.flatMap(descriptors);
const pairs = programme.rubrics.flatMap((one, at) =>
  programme.rubrics.slice(at + 1).map((other) => ({ one, other })),
);

/** Words in common as a share of words in either (Jaccard's index). */
function overlap(one: Set<string>, other: Set<string>): number {
  return one.intersection(other).size / one.union(other).size;
}

describe('the measure of wording', () => {
  it('takes two texts for one that differ by an adverb or a word of degree', () => {
    expect(contentOf('Criteria are very clearly stated for most drafts.')).toEqual(
      contentOf('Criteria are stated for some drafts.'),
    );
  });
});

describe('the 30 draft rubrics, each about its own competency', () => {
  it('use no level text twice', () => {
    const texts = all.map(({ text }) => wordsOf(text).join(' '));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('use no criterion title twice', () => {
    const titles = programme.rubrics.flatMap((rubric) =>
      rubric.criteria.map((one) => one.title.toLowerCase()),
    );
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('share less than a quarter of their words with any other', () => {
    const contents = new Map(programme.rubrics.map((one) => [one.id, contentOf(wording(one))]));
    const close = pairs
      .map(({ one, other }) => ({
        pair: `${one.id} ${other.id}`,
        share: overlap(contents.get(one.id) ?? new Set(), contents.get(other.id) ?? new Set()),
      }))
      .filter(({ share }) => !(share < 0.25));
    expect(close).toEqual([]);
  });

  it('have no level text that another rubric could take over by exchanging a noun', () => {
    const cells = all.map(({ id, text }) => ({ id, words: new Set(wordsOf(text)) }));
    const close = cells.flatMap((one, at) =>
      cells
        .slice(at + 1)
        .filter((other) => other.id.slice(0, 4) !== one.id.slice(0, 4))
        .filter((other) => overlap(one.words, other.words) > 0.5)
        .map((other) => `${one.id} ~ ${other.id}`),
    );
    expect(close).toEqual([]);
  });

  it.each(allMicroCredentials(programme))(
    '$id: the words of "$title" lead to its own rubric first',
    (one) => {
      const scores = programme.rubrics
        .map((rubric) => ({ id: rubric.microCredential, score: score(one.title, rubric.id) }))
        .sort((a, b) => b.score - a.score);
      expect(scores[0]?.id).toBe(one.id);
      expect(scores[0]?.score).toBeGreaterThan(scores[1]?.score ?? 0);
    },
  );
});

/** The first five letters stand for a word, so that "reflecting" finds "reflection". */
const stem = (word: string) => word.slice(0, 5);
const stems = new Map(programme.rubrics.map((one) => [one.id, wordsOf(wording(one)).map(stem)]));

/** A search score: how often the title's words occur in the rubric, rare words counting for more. */
function score(title: string, rubricId: string): number {
  const own = stems.get(rubricId) ?? [];
  let sum = 0;
  for (const term of new Set(
    wordsOf(title)
      .filter((word) => word.length > 3)
      .map(stem),
  )) {
    const holding = [...stems.values()].filter((words) => words.includes(term)).length;
    const count = own.filter((word) => word === term).length;
    if (count > 0) sum += Math.sqrt(count) * Math.log((stems.size + 1) / holding);
  }
  return sum;
}
