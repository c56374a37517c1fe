import { cleanParagraph, cleanPassage } from './clean.ts';
import { EnoughText, type Findings, type Passage, type Property, type Unit } from './extraction.ts';
import { EXTRACT_LIMITS } from './limits.ts';

/** What a reader found, told as it comes: a reader that never ends has told what came before. */
export type Told =
  | { kind: 'unit'; unit: Unit }
  | { kind: 'passage'; passage: Passage }
  | { kind: 'property'; property: Property }
  | { kind: 'location' }
  | { kind: 'gap'; note: string };

/** Longest text of a property that is kept: enough for a name, too little to fill a disk. */
const PROPERTY = 4_000;
const PROPERTIES = 2_000;

function* divided(text: string): Generator<string> {
  let rest = text;
  while (rest.length > EXTRACT_LIMITS.passage) {
    const space = rest.lastIndexOf(' ', EXTRACT_LIMITS.passage);
    const cut = space > EXTRACT_LIMITS.passage / 2 ? space : EXTRACT_LIMITS.passage;
    yield rest.slice(0, cut);
    rest = rest.slice(cut);
  }
  yield rest;
}

/** Cleans what a reader finds, holds it to the limits and passes it on. */
export function gather(tell: (told: Told) => void): Findings {
  let characters = 0;
  let properties = 0;
  return {
    unit: (unit) => tell({ kind: 'unit', unit }),
    passage(place, text) {
      const room = EXTRACT_LIMITS.characters - characters;
      const clean = cleanPassage(text);
      for (const part of divided(clean.slice(0, room)))
        if (part !== '') tell({ kind: 'passage', passage: { place, text: part } });
      characters += clean.length;
      if (characters > EXTRACT_LIMITS.characters) throw new EnoughText();
    },
    property(field, value) {
      if (typeof value !== 'string' || properties >= PROPERTIES) return;
      const clean = cleanParagraph(value.slice(0, 2 * PROPERTY)).slice(0, PROPERTY);
      if (clean === '') return;
      properties += 1;
      tell({ kind: 'property', property: { field, value: clean } });
    },
    location: () => tell({ kind: 'location' }),
    gap: (note) => tell({ kind: 'gap', note }),
  };
}
