/**
 * How well letters that were typed fit a text, whatever lies between them: 0 and more, higher is better; null where a
 * letter is missing or out of order. Letters at the beginning of words and in a row count for more. Written here and
 * not taken from a library: fuse.js matches by edit distance, which finds what was misspelt, but puts a near miss in
 * the middle of a word before the first letters of the words that were meant.
 */
export function fuzzyScore(typed: string, text: string): number | null {
  const letters = [...typed.toLowerCase().replace(/\s+/g, '')];
  const within = text.toLowerCase();
  let score = 0;
  let from = 0;
  let before = -2;
  for (const [place, letter] of letters.entries()) {
    const starts = wordStart(within, letter, from);
    const next = within.indexOf(letter, from);
    if (next < 0) return null;
    // A letter right after the one before goes on with the same word; otherwise the beginning of a word is meant.
    const at =
      next === before + 1 || starts < 0 || !fits(letters.slice(place), within, starts) ? next : starts;
    score += at === before + 1 ? 4 : 0;
    score += at === 0 || !isLetter(within[at - 1]) ? 3 : 0;
    score += 1;
    before = at;
    from = at + 1;
  }
  return score - text.length / 1000;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

function wordStart(text: string, letter: string, from: number): number {
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1))
    if (at === 0 || !isLetter(text[at - 1])) return at;
  return -1;
}

/** Whether all that is typed from here on can still be found behind a place: jumping ahead must lose nothing. */
function fits(letters: readonly string[], text: string, place: number): boolean {
  let from = place;
  for (const each of letters) {
    const at = text.indexOf(each, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** What fits the letters typed, best first; all of it in the order given where nothing is typed. */
export function fuzzyFilter<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): Item[] {
  if (!typed.trim()) return [...items];
  return items
    .flatMap((item) => {
      const score = fuzzyScore(typed, textOf(item));
      return score === null ? [] : [{ item, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
