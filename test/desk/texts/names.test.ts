import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelSort, namesInLabel } from '../../../electron/desk/texts/blindness/in-labels.ts';
import { namesInProse } from '../../../electron/desk/texts/blindness/in-prose.ts';
import { distinctNames, type NameFound } from '../../../electron/desk/texts/blindness/name-kind.ts';
import { rosterOf } from '../../../electron/desk/texts/blindness/roster.ts';
import { fold } from '../../../electron/desk/texts/words.ts';

const person = (candidate: string, givenName: string, familyName: string, email = '') => ({
  candidate,
  givenName,
  familyName,
  email,
  externalId: '',
  school: '',
});

const ROSTER = rosterOf([
  person('C-1', 'María José', 'García-Peña', 'mj.garcia@school.example'),
  person('C-2', 'Will', 'Young', 'office@school.example'),
  person('C-3', 'Seán', "O'Brien", 'sob@school.example'),
  person('C-4', 'Sol', 'Flores', ''),
  person('C-5', 'Wei', 'Li', ''),
  person('C-6', 'Lan', 'Nguyễn Đức', ''),
  person('C-7', '小明', '王', ''),
  person('C-8', 'April', 'Kowalczyk', ''),
  person('C-9', 'Ana', 'de la Cruz', ''),
  person('C-10', 'Jo', 'Tilter', ''),
]);

const said = (found: NameFound[]) =>
  distinctNames(found)
    .map(({ kind, own }) => `${own ? 'own' : 'other'} ${kind}`)
    .sort();
const prose = (candidate: string, text: string) =>
  said(namesInProse([{ place: 1, text }], 'page', ROSTER, candidate));
const label = (candidate: string, text: string, sort: LabelSort = 'file') =>
  said(namesInLabel(text, ROSTER, candidate, sort));

describe('names in running text', () => {
  it.each([
    ['a full name', 'C-1', 'Written by María García, October.', ['own full-name']],
    ['without accents, in small letters', 'C-1', 'maria garcia, october', ['own full-name']],
    ['the family name first', 'C-1', 'Garcia-Peña, M. J.', ['own family-name']],
    ['the family name of two words', 'C-6', 'Nguyen Duc taught this.', ['own family-name']],
    ['a second name between', 'C-8', 'April Louise Kowalczyk', ['own full-name']],
    ['the given name alone', 'C-1', 'My colleagues call me José.', ['own given-name']],
    ['a possessive', 'C-8', "Kowalczyk's class", ['own family-name']],
    ['an apostrophe, straight or not', 'C-3', 'Mr O’Brien asked', ['own family-name']],
    ['an address', 'C-1', 'Write to MJ.Garcia@school.example.', ['own e-mail', 'own family-name']],
    ['a name without spaces', 'C-8', 'follow @aprilkowalczyk', ['own full-name']],
    ['another script', 'C-7', '这是王小明的反思。', ['own full-name']],
    ['short names side by side', 'C-5', 'Li Wei, grade 7', ['own full-name']],
  ])('finds %s', (_, candidate, text, expected) => {
    expect(prose(candidate, text)).toEqual(expected);
  });

  it.each([
    ['an ordinary word', 'C-2', 'The young learners will see. Will they? Young people will.'],
    ['an ordinary word in a title', 'C-2', 'The Young Scientist: What Will They Find'],
    ['a month', 'C-8', 'We met in April and again in May.'],
    ['a word of the language it is written in', 'C-4', 'Las flores del jardín. Flores y sol, sol y flores.'],
    ['a part of a word', 'C-5', 'The weight of the wei-ght; lively'],
    ['what this text uses as a word', 'C-10', 'A tilter, then. One tilter by another tilter. Tilter!'],
    ['a name of two letters', 'C-5', 'Li is not told alone.'],
    ['an article in a family name', 'C-9', 'El libro de la casa de Lucía, de la escuela.'],
    ['nothing at all', 'C-1', ''],
  ])('passes over %s', (_, candidate, text) => {
    expect(prose(candidate, text)).toEqual([]);
  });

  it.each([
    [
      'a capital inside a sentence makes it a name',
      'C-2',
      'In spring, as Will told the panel, it rained.',
      ['own given-name'],
    ],
    ['so does what announces it', 'C-2', 'Ask Ms. Young about it.', ['own family-name']],
    ['so does an initial', 'C-2', 'Plan by W. Young', ['own family-name']],
    ['so does the other half of the name', 'C-2', 'Young, Will', ['own full-name']],
    ['a capital more often than not', 'C-4', 'My name is Flores. Ask Flores.', ['own family-name']],
  ])('of a name that is a word as well: %s', (_, candidate, text, expected) => {
    expect(prose(candidate, text)).toEqual(expected);
  });

  it('of other candidates it tells the whole name and the address, not a part', () => {
    expect(prose('C-2', 'Planned with Maria Garcia, see mj.garcia@school.example.')).toEqual([
      'other e-mail',
      'other full-name',
    ]);
    expect(prose('C-2', 'Like Garcia Marquez, and Maria.')).toEqual([]);
  });

  it('says on which page, or in which paragraph', () => {
    const at = (passages: { place: number; text: string }[], unit: 'page' | 'paragraph') =>
      namesInProse(passages, unit, ROSTER, 'C-8').map(({ place }) => place);
    expect(at([{ place: 4, text: 'One\nKowalczyk' }], 'page')).toEqual([4]);
    expect(at([{ place: 4, text: 'One\nKowalczyk' }], 'paragraph')).toEqual([5]);
    expect(at([{ place: 0, text: 'Header\nKowalczyk' }], 'paragraph')).toEqual([0]);
  });
});

describe('names in file names and properties', () => {
  it.each([
    ['a file', 'C-1', 'Garcia_Maria_task.pdf', ['own full-name']],
    ['a file in one word', 'C-1', 'MariaGarciaPlan2.docx', ['own full-name']],
    ['a file as systems write it', 'C-8', 'kowalczykapril_4711_0815_plan.pdf', ['own full-name']],
    ['an initial', 'C-8', 'akowalczyk-plan.pdf', ['own full-name']],
    ['a family name with a digit', 'C-3', 'obrien2.pdf', ['own family-name']],
    ["another candidate's family name", 'C-2', 'kowalczyk.pdf', ['other family-name']],
    ['an ordinary word', 'C-2', 'young-learners-will.pdf', []],
    ['a whole name of ordinary words', 'C-2', 'will_young.pdf', ['own full-name']],
    ['nothing', 'C-1', 'task-design-final.pdf', []],
  ])('finds %s', (_, candidate, text, expected) => {
    expect(label(candidate, text)).toEqual(expected);
  });

  it('takes an ordinary word for a name where names are to be expected', () => {
    expect(label('C-2', 'Will', 'name')).toEqual(['own given-name']);
    expect(label('C-2', 'Will', 'words')).toEqual([]);
  });

  it('takes a family name in a title for that of an author', () => {
    expect(label('C-2', 'A unit on Kowalczyk', 'words')).toEqual([]);
  });

  it('does not take an office for a person', () => {
    expect(label('C-2', 'office plan', 'words')).toEqual([]);
  });
});

it('a name is found in any text around it, with any accents', () => {
  const around = fc.array(fc.constantFrom('the', 'plan', 'of', 'learners', 'budget', 'hearing,', 'then.'), {
    maxLength: 12,
  });
  const accents = fc.array(fc.constantFrom('', '\u0301', '\u0308', '\u030c'), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(around, around, accents, fc.boolean(), (before, after, marks, large) => {
      const name = [...'kowalczyk'].map((letter, at) => letter + (marks[at] ?? '')).join('');
      const text = [...before, large ? name.toUpperCase() : name, ...after].join(' ');
      expect(prose('C-8', text)).toEqual(['own family-name']);
    }),
  );
});

it('texts without a name of the roster are never flagged', () => {
  const words = fc.array(
    fc.constantFrom(
      'the',
      'Plan',
      'of',
      'Learners',
      'budget',
      'Hearing,',
      'then.',
      'In',
      'May',
      'Will',
      'young',
    ),
  );
  fc.assert(
    fc.property(words, (text) => {
      expect(prose('C-1', text.join(' '))).toEqual([]);
    }),
  );
});

it.each([
  ['Peña', 'pena'],
  ["O'Brien's", 'obrien'],
  ['Đức', 'duc'],
  ['Łukasz', 'lukasz'],
  ['Weiß', 'weiss'],
  ['ﬁn', 'fin'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
