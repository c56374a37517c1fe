import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMicroCredentials, matchTitle } from '../../../shared/programme/find.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';

const programme = shippedProgramme();
const everything = allMicroCredentials(programme);
const named = everything.flatMap((one) => [one.title, ...one.aliases].map((text) => ({ text, id: one.id })));

const DASHES = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63', '\uff0d'];
const NOISE = ['', '', '', ' ', '\t', '\u00a0', ', ', '.', '/', '_', '\u2019', '"', '\u0301', ...DASHES];
const noise = fc.constantFrom(...NOISE);
const anyCase = fc.constantFrom(
  (letter: string) => letter,
  (letter: string) => letter.toUpperCase(),
  (letter: string) => letter.toLowerCase(),
);

/** The text with each letter in any case, each other character replaced and noise set after every character. */
function disturbed(text: string): fc.Arbitrary<string> {
  const characters = [...text].map((character) => (/[\p{L}\p{N}]/u.test(character) ? character : ''));
  return fc
    .tuple(
      noise,
      ...characters.map((character) =>
        fc.tuple(anyCase, noise).map(([fold, after]) => fold(character) + after),
      ),
    )
    .map((parts) => parts.join(''));
}

describe('matchTitle, whatever is typed', () => {
  it('never changes its answer for case, punctuation, spacing, accents or the kind of dash in a title', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...named).chain(({ text, id }) => fc.tuple(disturbed(text), fc.constant(id))),
        ([text, id]) => {
          expect(matchTitle(programme, text)?.id).toBe(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never changes its answer for case, surrounding space or the kind of dash in an id', () => {
    const spaces = fc.constantFrom('', ' ', '\t', '\u00a0');
    fc.assert(
      fc.property(
        fc.constantFrom(...everything),
        anyCase,
        fc.constantFrom(...DASHES),
        spaces,
        spaces,
        ({ id }, fold, dash, before, after) => {
          expect(matchTitle(programme, before + fold(id).replace('-', dash) + after)?.id).toBe(id);
        },
      ),
    );
  });

  it('finds nothing in a number, however it is written', () => {
    fc.assert(
      fc.property(fc.nat(), noise, noise, (number, before, after) => {
        expect(matchTitle(programme, `${before}${number}${after}`)).toBeNull();
      }),
    );
  });

  it('answers any text with null or a micro-credential of the programme, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = matchTitle(programme, text);
        expect(found === null || everything.includes(found)).toBe(true);
      }),
    );
  });
});
