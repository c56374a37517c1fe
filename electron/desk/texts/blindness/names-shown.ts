import type { Passage, Property, PropertyField, Unit } from '../extract/extraction.ts';
import { namesInLabel } from './in-labels.ts';
import { namesInProse } from './in-prose.ts';
import { distinctNames, type NameFound } from './name-kind.ts';
import type { Roster } from './roster.ts';

/** Where in an artifact a name stands: its file's name or a folder of it, its title, a property, or its text. */
export type Spot = 'file-name' | 'title' | 'text' | PropertyField;

/** A name that shows whose an artifact is. `place` is 0 but for the text. */
export interface NameShown extends NameFound {
  spot: Spot;
  place: number;
}

/** Properties that are there for names. */
const FOR_NAMES = new Set<PropertyField>(['author', 'last-modified-by', 'comment-author']);

const spotted = (spot: Spot, found: NameFound[]): NameShown[] =>
  found.map(({ kind, own }) => ({ kind, own, spot, place: 0 }));

/**
 * Names in what an artifact is called.
 * @param path of the file, its folders included; null for a text or a link, which have none.
 * @param title as it was given; null where there is none.
 */
export function namesInWrapping(
  path: string | null,
  title: string | null,
  roster: Roster,
  candidate: string,
): NameShown[] {
  return [
    ...spotted('file-name', namesInLabel(path ?? '', roster, candidate, 'file')),
    ...spotted('title', namesInLabel(title ?? '', roster, candidate, 'words')),
  ];
}

/** Names in an artifact's properties and its text, once for each kind and place. */
export function namesInContent(
  text: { unit: Unit; passages: readonly Passage[]; properties: readonly Property[] },
  roster: Roster,
  candidate: string,
): NameShown[] {
  const fields = Map.groupBy(text.properties, ({ field }) => field);
  const inProperties = [...fields].flatMap(([field, properties]) => {
    const sort = FOR_NAMES.has(field) ? 'name' : 'words';
    const found = properties.flatMap(({ value }) => namesInLabel(value, roster, candidate, sort));
    return spotted(field, distinctNames(found));
  });
  const places = Map.groupBy(namesInProse(text.passages, text.unit, roster, candidate), ({ place }) => place);
  const inText = [...places].flatMap(([place, found]) =>
    distinctNames(found).map(({ kind, own }): NameShown => ({ kind, own, spot: 'text', place })),
  );
  return [...inProperties, ...inText.sort((one, other) => one.place - other.place)];
}
