import { jsonPath } from './read-batch.ts';

/** Where in a document the scanning stands: an object with the names it has had, or a list with its place. */
type Level = { names: Map<string, number>; name: string; value: boolean } | { names: null; at: number };

/** Places that are told; a hostile document may repeat a name a million times. */
const TOLD = 20;

/**
 * Finds names that stand twice in one object of a JSON document (RFC 8259 section 4 leaves open which of them counts,
 * and parsers drop all but one without a word). Answers their places, such as `submissions[3].id`; 20 at most.
 * @param text JSON that parses: other text gives some answer and no error.
 */
export function duplicateFields(text: string): string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  for (let at = 0; at < text.length && found.length < TOLD; at += 1) {
    const level = levels.at(-1);
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (level?.names && !level.value) {
        level.name = nameOf(text.slice(at, end));
        const count = (level.names.get(level.name) ?? 0) + 1;
        level.names.set(level.name, count);
        if (count === 2) found.push(placeOf(levels));
      }
      at = end - 1;
    } else if (sign === '{') levels.push({ names: new Map(), name: '', value: false });
    else if (sign === '[') levels.push({ names: null, at: 0 });
    else if (sign === '}' || sign === ']') levels.pop();
    else if (sign === ':' && level?.names) level.value = true;
    else if (sign === ',' && level?.names) level.value = false;
    else if (sign === ',' && level && 'at' in level) level.at += 1;
  }
  return found;
}

/** The place behind the quote that ends a string. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function nameOf(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

/** Deep places are cut: nobody reads ten thousand brackets. */
const placeOf = (levels: readonly Level[]): string =>
  jsonPath(levels.slice(0, 10).map((level) => ('at' in level ? level.at : level.name)));
