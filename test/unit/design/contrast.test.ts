import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../renderer/design/theme.ts';
import { DECORATIVE, PART_PAIRS, TEXT_PAIRS } from './pairs.ts';
import { blocks, filesBelow, properties, textOf } from './stylesheets.ts';
import { contrast } from './wcag.ts';

const themes = THEMES.map((name) => ({
  name,
  roles: properties(textOf(`renderer/design/themes/${name}.css`)),
}));
const isColour = (value: string) => /^(#|rgb|0 |none)/.test(value);
const coloursOf = (roles: Map<string, string>) =>
  [...roles].filter(([, value]) => isColour(value)).map(([name]) => name);

/** The pairs of a theme that stay below a ratio, with what they reach. */
function tooFaint(
  roles: Map<string, string>,
  pairs: readonly { ink: string; ground: string }[],
  least: number,
): string[] {
  return pairs
    .map(({ ink, ground }) => {
      const [front, back] = [roles.get(ink), roles.get(ground)];
      if (!front || !back) return `${front ? ground : ink} is not declared`;
      const ratio = contrast(front, back);
      return ratio < least ? `${ink} on ${ground}: ${ratio.toFixed(2)}` : '';
    })
    .filter(Boolean);
}

describe('the ratio of two colours', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#1c5d8c', '#1c5d8c')).toBe(1);
  });

  it('is 4.48 for the grey #777777 on white, just too little for text', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(themes)('$name', ({ roles }) => {
  it('shows all text at 4.5 : 1 or more', () => {
    expect(tooFaint(roles, TEXT_PAIRS, 4.5)).toEqual([]);
  });

  it('shows edges, focus, signs and plots at 3 : 1 or more', () => {
    expect(tooFaint(roles, PART_PAIRS, 3)).toEqual([]);
  });

  it('declares the same colours as the other themes', () => {
    const paper = themes.find((theme) => theme.name === 'paper');
    expect(coloursOf(roles).sort()).toEqual(coloursOf(paper?.roles ?? new Map()).sort());
  });

  it('has every colour measured or named as decorative', () => {
    const measured = [...TEXT_PAIRS, ...PART_PAIRS].flatMap(({ ink, ground }) => [ink, ground]);
    const known = new Set([...measured, ...DECORATIVE]);
    expect(coloursOf(roles).filter((role) => !known.has(role))).toEqual([]);
  });
});

describe('projector', () => {
  it('shows all text at 7 : 1 or more, for a washed-out beam', () => {
    const projector = themes.find((theme) => theme.name === 'projector');
    expect(tooFaint(projector?.roles ?? new Map(), TEXT_PAIRS, 7)).toEqual([]);
  });
});

/** Custom properties that a component gives to its own sheet through `style`. */
const SET_BY_COMPONENTS = ['count', 'longest', 'keyed'];

describe('the sheets', () => {
  const role = (value = '') => /^var\(--([\w-]+)\)$/.exec(value)?.[1];

  it('set text only on grounds that are measured', () => {
    const declared = new Set(TEXT_PAIRS.map(({ ink, ground }) => `${ink} on ${ground}`));
    const met = filesBelow('renderer', ['.css']).flatMap((path) =>
      blocks(textOf(path))
        .map((block) => ({ ink: role(block.get('color')), ground: role(block.get('background')) }))
        .filter(({ ink, ground }) => ink && ground && !declared.has(`${ink} on ${ground}`))
        .map(({ ink, ground }) => `${path}: ${ink} on ${ground}`),
    );
    expect(met).toEqual([]);
  });

  it('name only roles that exist', () => {
    const tokens = properties(textOf('renderer/design/tokens.css'));
    const exists = (name: string, own: Map<string, string>) =>
      tokens.has(name) ||
      own.has(name) ||
      themes[0]?.roles.has(name) ||
      name.startsWith('radix-') ||
      SET_BY_COMPONENTS.includes(name);
    const unknown = filesBelow('renderer', ['.css']).flatMap((path) => {
      const own = properties(textOf(path));
      return [...textOf(path).matchAll(/var\(--([\w-]+)(,?)/g)]
        .filter(([, name = '', fallback]) => !fallback && !exists(name, own))
        .map(([, name]) => `${path}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
