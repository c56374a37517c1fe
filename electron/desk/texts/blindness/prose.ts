import { type Word, wordsOf } from '../words.ts';
import type { Person } from './roster.ts';

/** Words that announce a name. */
const TITLES = new Set(
  'coach dr madame miss monsieur mr mrs ms mx prof professor senor senora sr sra srta'.split(' '),
);
/** A capital letter, or one of a script that has none. */
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

/** A passage, its words, and how names are told from other words in it. */
export class Prose {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string) {
    this.text = text;
    this.words = wordsOf(text);
  }

  /** Whether the word at an index is written as names are. */
  readonly hasCapital = (at: number): boolean => {
    const word = this.words[at];
    return word !== undefined && CAPITAL.test(this.text.slice(word.start, word.end));
  };

  /** Whether only white space stands between a word and the next: no end of a sentence, no line feed. */
  private joins(at: number): boolean {
    const [word, next] = [this.words[at], this.words[at + 1]];
    return (
      word !== undefined && next !== undefined && /^[^\S\n]+$/.test(this.text.slice(word.end, next.start))
    );
  }

  /** Whether a word with a capital stands among words without one, inside a sentence: there it is a name. */
  isNameBySentence(at: number): boolean {
    if (!this.hasCapital(at) || !this.joins(at - 1) || this.hasCapital(at - 1)) return false;
    return !this.joins(at) || !this.hasCapital(at + 1);
  }

  /** Whether what stands before a word announces a name: `Ms. Young`, `W. Young`. */
  isAnnounced(at: number, self: Person): boolean {
    const before = this.words[at - 1]?.folded ?? '';
    if (!this.hasCapital(at)) return false;
    if (TITLES.has(before)) return true;
    return (
      before.length === 1 && this.hasCapital(at - 1) && self.given.some((name) => name.startsWith(before))
    );
  }
}
