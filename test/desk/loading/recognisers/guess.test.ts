import { describe, expect, it } from 'vitest';
import {
  componentIn,
  guessMicroCredential,
  mentioned,
  namedAfter,
  titleOf,
} from '../../../../electron/desk/loading/recognisers/guess.ts';
import { shippedProgramme } from '../../../../shared/programme/shipped.ts';

const programme = shippedProgramme();
const ids = (text: string) => [...mentioned(programme, text)].map(({ id }) => id);

describe('a micro-credential', () => {
  it.each([
    ['pbl101-designing-authentic-tasks submissions', ['PP-3']],
    ['PBL101-Designing Authentic Tasks-1234', ['PP-3']],
    ['Task for PP-3 (final)', ['PP-3']],
    ['PP_3_Ada', ['PP-3']],
    ['Infusing Skills (5C’s, 21st C, Workplace, SEL)', ['PP-2']],
    ['PP-3 and PP-4', ['PP-3', 'PP-4']],
    ['come in-1 of 3', []],
    ['Designing tasks', []],
    ['submissions', []],
    ['3', []],
    ['', []],
  ])('is found in %j', (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it('is guessed from titles, then from the names of files', () => {
    const guess = (titles: string[], hints: string[][]) => guessMicroCredential(programme, titles, hints);
    expect(guess(['PP-3.zip'], [['PP-4.pdf']])).toEqual({ id: 'PP-3', sure: true });
    expect(guess(['x'], [['PP-4.pdf'], ['a.pdf']])).toEqual({ id: 'PP-4', sure: true });
    expect(guess(['x'], [['PP-4.pdf'], ['a.pdf'], ['b.pdf']])).toEqual({ id: 'PP-4', sure: false });
    expect(guess(['x'], [['PP-4.pdf'], ['PP-3.pdf']])).toBeNull();
    expect(guess(['PP-3', 'PP-4'], [])).toBeNull();
  });

  it.each([
    ['PP-3', 'PP-3'],
    ['pp-3', 'PP-3'],
    ['Designing authentic tasks', 'PP-3'],
    ['PP-3 Designing Authentic Tasks', 'PP-3'],
    ['PP-3: designing authentic tasks', 'PP-3'],
    ['PP-4 Designing Authentic Tasks', undefined],
    ['C-017', undefined],
    ['Ada Lovelace PP-3', undefined],
  ])('gives its name to the folder %j', (folder, id) => {
    expect(namedAfter(programme, folder)?.id).toBe(id);
  });

  it('is looked for in no time, whatever the text', () => {
    const start = performance.now();
    mentioned(programme, 'PP-'.repeat(100_000));
    mentioned(programme, 'a '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a component', () => {
  it.each([
    ['Reflection.docx', 'reflection'],
    ['my_reflection_2.pdf', 'reflection'],
    ['Réflexion.pdf', 'reflection'],
    ['product/task.pdf', 'product'],
    ['product/reflection.pdf', 'reflection'],
    ['application clip.mp4', 'application'],
    ['context.md', 'context'],
    ['product and reflection.pdf', null],
    ['productive.pdf', null],
    ['task.pdf', null],
  ])('is told from %j', (path, component) => {
    expect(componentIn(path)).toBe(component);
  });
});

describe('a title', () => {
  it.each([
    ['November batch A.zip', 'November batch A'],
    ['pbl101_submissions (2).zip', 'pbl101 submissions'],
    ['.zip', 'Batch'],
  ])('is made of %j', (name, title) => {
    expect(titleOf(name)).toBe(title);
  });
});
