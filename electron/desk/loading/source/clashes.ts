import type { SourceEntry } from './source.ts';

/** Two files that a person, or another computer, would take for one. */
export interface Clash {
  kind: 'case' | 'normalisation' | 'look-alike';
  first: string;
  second: string;
}

/** Cyrillic and Greek letters that are drawn as Latin ones, each before its double. */
const DOUBLES = new Map(
  'аa вb сc ԁd еe һh іi јj кk ӏl мm нh оo рp ԛq ѕs тt уy ѡw хx αa εe ιi κk νv οo ρp τt υu χx'
    .split(' ')
    .map(([letter, double]) => [letter, double] as [string, string]),
);
/** Characters that are not drawn at all. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What is left of a name to the eye: the same for `a.txt`, `A.TXT` and one with a Cyrillic letter. */
function skeleton(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
  if (/^[\u0000-\u007f]*$/.test(path)) return path.toLowerCase();
  const folded = path.normalize('NFKC').toLowerCase().replace(UNSEEN, '');
  return [...folded].map((letter) => DOUBLES.get(letter) ?? letter).join('');
}

function kindOf(first: string, second: string): Clash['kind'] {
  if (first.normalize('NFC') === second.normalize('NFC')) return 'normalisation';
  return first.normalize('NFC').toLowerCase() === second.normalize('NFC').toLowerCase()
    ? 'case'
    : 'look-alike';
}

/** Finds files whose names differ only by case, normalisation or characters that look the same. */
export function findClashes(entries: readonly SourceEntry[]): Clash[] {
  const seen = new Map<string, string>();
  const clashes: Clash[] = [];
  for (const { path, kind } of entries) {
    if (kind !== 'file') continue;
    const key = skeleton(path);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, path);
    else clashes.push({ kind: kindOf(first, path), first, second: path });
  }
  return clashes;
}
