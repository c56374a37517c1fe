import type { PassageView } from '../../../../shared/contract/text-views.ts';
import { placeAt } from '../blindness/in-prose.ts';
import type { Passage, Unit } from '../extract/extraction.ts';
import type { TextStore } from '../store/store.ts';
import { wordsOf } from '../words.ts';

/** One word of a text with where it stands: in which passage, from where to where. */
interface Placed {
  passage: number;
  start: number;
  end: number;
}

/** A text as it is compared: its words in order over all its passages, and the way back to what was written. */
export interface LoadedText {
  words: string[];
  placed: Placed[];
  passages: Passage[];
  unit: Unit;
}

/** Characters of a passage that are shown. */
const SHOWN = 2_000;

/** Loads a text by its number in the store. */
export function loadText({ database }: TextStore, id: number): LoadedText {
  const unit = database.get<{ unit: Unit }>('SELECT unit FROM text WHERE id = ?', id)?.unit ?? null;
  const passages = database.all<Passage & Record<string, unknown>>(
    'SELECT place, body AS text FROM passage WHERE text = ? ORDER BY id',
    id,
  );
  const text: LoadedText = { words: [], placed: [], passages, unit };
  for (const [passage, { text: body }] of passages.entries())
    for (const { folded, start, end } of wordsOf(body)) {
      text.words.push(folded);
      text.placed.push({ passage, start, end });
    }
  return text;
}

/** What is written from one word to before another, and where it begins. */
export function writtenAt(
  text: LoadedText,
  { start, end }: { start: number; end: number },
): Pick<PassageView, 'unit' | 'place' | 'text'> {
  const [first, last] = [text.placed[start], text.placed[end - 1]];
  const passage = text.passages[first?.passage ?? 0];
  if (!first || !last || !passage) return { unit: text.unit, place: 0, text: '' };
  const parts: string[] = [];
  for (let at = first.passage; at <= last.passage; at += 1) {
    const body = text.passages[at]?.text ?? '';
    parts.push(
      body.slice(at === first.passage ? first.start : 0, at === last.passage ? last.end : body.length),
    );
  }
  const whole = parts.join('\n');
  const shown = whole.length > SHOWN ? `${whole.slice(0, SHOWN)} …` : whole;
  return { unit: text.unit, place: placeAt(passage, text.unit, first.start), text: shown };
}
