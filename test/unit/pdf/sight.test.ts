import { describe, expect, it } from 'vitest';
import { scaleIn } from '../../../renderer/viewers/pdf/sight.ts';

describe('the scale of a page that is drawn ahead', () => {
  const letter = { width: 816, height: 1056 };

  it('leaves beside a fitted width what the viewer leaves', () => {
    expect(scaleIn({ width: 856, height: 500 }, letter, 'fit-width')).toBe(1);
    expect(scaleIn({ width: 448, height: 500 }, letter, 'fit-width')).toBe(0.5);
  });

  it('takes the smaller fit for a whole page', () => {
    expect(scaleIn({ width: 2000, height: 533 }, letter, 'fit-page')).toBe(0.5);
    expect(scaleIn({ width: 448, height: 5000 }, letter, 'fit-page')).toBe(0.5);
  });

  it('is the chosen one where one was chosen, within the bounds of the viewer', () => {
    expect(scaleIn({ width: 100, height: 100 }, letter, 1.25)).toBe(1.25);
    expect(scaleIn({ width: 100, height: 100 }, letter, 500)).toBe(8);
  });
});
