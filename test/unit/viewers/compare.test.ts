import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareArtifacts,
  compareParagraphs,
  paragraphsOf,
} from '../../../renderer/viewers/attempts/compare.ts';
import type { ArtifactView } from '../../../shared/contract/views.ts';

const file = (title: string, sha256: string, mediaType = 'text/plain'): ArtifactView => ({
  position: 0,
  component: 'product',
  title,
  kind: 'file',
  path: `artifacts/${title}`,
  sha256,
  size: 1,
  mediaType,
  url: null,
  trouble: null,
});

describe('two attempts', () => {
  it('tell what stayed the same by its hash, whatever it is called now', () => {
    expect(compareArtifacts([file('Task', 'a')], [file('Task, again', 'a')])).toMatchObject([
      { kind: 'same' },
    ]);
  });

  it('tell what changed by its title, else by its kind', () => {
    expect(
      compareArtifacts(
        [file('Task', 'a'), file('Scan', 'b', 'image/png')],
        [file('Task', 'c'), file('Photo', 'd', 'image/png')],
      ),
    ).toMatchObject([
      { kind: 'changed', before: { title: 'Task' } },
      { kind: 'changed', before: { title: 'Scan' } },
    ]);
  });

  it('tell what is new and what was not handed in again', () => {
    expect(compareArtifacts([file('Task', 'a')], [file('Film', 'b', 'video/mp4')])).toMatchObject([
      { kind: 'new', now: { title: 'Film' } },
      { kind: 'gone', before: { title: 'Task' } },
    ]);
  });

  it('name every artifact of either attempt once', () => {
    const files = fc.array(
      fc.record({ title: fc.constantFrom('a', 'b', 'c'), sha256: fc.constantFrom('1', '2', '3') }),
    );
    fc.assert(
      fc.property(files, files, (one, other) => {
        const before = one.map(({ title, sha256 }) => file(title, sha256));
        const now = other.map(({ title, sha256 }) => file(title, sha256));
        const steps = compareArtifacts(before, now);
        expect(steps.flatMap((step) => ('now' in step ? [step.now] : []))).toEqual(now);
        expect(new Set(steps.flatMap((step) => ('before' in step ? [step.before] : [])))).toEqual(
          new Set(before),
        );
      }),
    );
  });
});

describe('two texts', () => {
  it('are compared by paragraph, white space aside', () => {
    expect(
      compareParagraphs(paragraphsOf('One.\n\nTwo.'), paragraphsOf('One.\n \nTwo\nnew.\n\nThree.')),
    ).toEqual([
      { kind: 'same', text: 'One.' },
      { kind: 'gone', text: 'Two.' },
      { kind: 'new', text: 'Two new.' },
      { kind: 'new', text: 'Three.' },
    ]);
  });

  it('give back both sides whole', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const steps = compareParagraphs(before, now);
        expect(steps.filter(({ kind }) => kind !== 'new').map((step) => step.text)).toEqual(before);
        expect(steps.filter(({ kind }) => kind !== 'gone').map((step) => step.text)).toEqual(now);
      }),
    );
  });
});
