import { describe, expect, it } from 'vitest';
import { keptNotices, noticesText } from '../../../docs/notices/make.ts';
import { bundled, declared, shippedPackages } from '../../../docs/notices/packages.ts';

describe('NOTICES.md', () => {
  it('is what `node docs/notices/make.ts` makes', () => {
    expect(keptNotices()).toBe(noticesText());
  });

  it.each([...declared(), ...bundled()])('names %s, which is shipped', (name) => {
    expect(keptNotices()).toContain(`\n| ${name} | `);
  });

  it('gives a version, a licence and a holder for everything', () => {
    const without = shippedPackages().filter(
      ({ version, licence, copyright }) => !version || !copyright || licence.startsWith('see'),
    );
    expect(without).toEqual([]);
  });

  it('has the text of every licence that it names, or of one where a package offers several', () => {
    const licences = new Set(shippedPackages().map(({ licence }) => licence));
    const notices = keptNotices();
    const missing = [...licences].filter(
      (licence) =>
        !licence
          .replace(/^\(|\)$/g, '')
          .split(' OR ')
          .some((each) => notices.includes(`\n### ${each}\n`)),
    );
    expect(missing).toEqual([]);
  });

  it('names the typefaces and the data of pdf.js', () => {
    expect(keptNotices()).toMatch(
      /Inter Project Authors[\s\S]+`cmaps\/`[\s\S]+`standard_fonts\/`[\s\S]+`wasm\/`/,
    );
  });
});

describe('what is bundled', () => {
  it('is told by what the screens import', () => {
    expect(bundled()).toEqual(expect.arrayContaining(['react', 'react-dom', 'radix-ui', 'lucide-react']));
    expect(bundled()).not.toContain('vite');
  });
});
