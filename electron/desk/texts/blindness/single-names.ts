import { isDate, isEnglishWord, isForeignWord } from './common-words.ts';
import type { NameKind } from './name-kind.ts';
import type { Prose } from './prose.ts';
import { type Person, SHORTEST } from './roster.ts';

/** Letters up to which a name with a small letter is more likely some other word. */
const SHORT = 4;
/** So often nobody writes their own name with a small letter, and nothing but their own name. */
const OFTEN = 3;

interface Seen {
  kind: NameKind;
  place: number;
  capital: boolean;
}

/**
 * Watches for the candidate's own given or family name standing alone. A name that is an ordinary word as well is told
 * only where the sentence makes it a name; one that is short, or a word of another language, only where it is written
 * with a capital more often than not; any other, unless this text uses it as a word.
 */
export class SingleNames {
  private readonly self: Person;
  private readonly certain: Omit<Seen, 'capital'>[] = [];
  private readonly seen = new Map<string, Seen[]>();

  constructor(self: Person) {
    this.self = self;
  }

  /** Looks at one word of a passage. @param place where a hit is said to be. */
  look(prose: Prose, at: number, place: () => number): void {
    const name = prose.words[at]?.folded ?? '';
    const kind = this.kindOf(name);
    if (!kind || name.length < SHORTEST) return;
    if (prose.isAnnounced(at, this.self)) this.certain.push({ kind, place: place() });
    else if (isEnglishWord(name)) {
      if (!isDate(name) && prose.isNameBySentence(at)) this.certain.push({ kind, place: place() });
    } else {
      const seen = this.seen.get(name) ?? [];
      this.seen.set(name, seen);
      seen.push({ kind, place: place(), capital: prose.hasCapital(at) });
    }
  }

  /** What is told, once everything has been looked at. */
  *told(): Generator<{ kind: NameKind; place: number }> {
    yield* this.certain;
    for (const [name, seen] of this.seen) {
      const large = seen.filter(({ capital }) => capital);
      const small = seen.length - large.length;
      // Written small as often, it is some other word of this text, at the head of a sentence now and then.
      if (large.length > small) yield* name.length > SHORT ? seen : large;
      else if (name.length > SHORT && !isForeignWord(name) && small < OFTEN) yield* seen;
    }
  }

  private kindOf(name: string): NameKind | null {
    if (this.self.given.includes(name)) return 'given-name';
    return this.self.family.includes(name) ? 'family-name' : null;
  }
}
