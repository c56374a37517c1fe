/** What `Passage.place` counts, from 1; null where a file has no places that a person could count. */
export type Unit = 'page' | 'slide' | 'paragraph' | 'line' | null;

/**
 * A stretch of a file's text: a page, a slide, or some paragraphs one after the other. Paragraphs are parted by a line
 * feed. `place` is the number of the page or slide, or of the first paragraph; 0 for what stands outside the running
 * text, as headers, notes and comments do.
 */
export interface Passage {
  place: number;
  text: string;
}

/** Where a file says something about itself. A closed list: field names of others could be names of people. */
export type PropertyField =
  | 'author'
  | 'last-modified-by'
  | 'title'
  | 'description'
  | 'organisation'
  | 'comment-author'
  | 'photo'
  | 'other';

/** One text that a file carries about itself. */
export interface Property {
  field: PropertyField;
  value: string;
}

/** What was read of one file. */
export interface Extraction {
  /** `none`: a kind of file that holds no text; `partly`: the rest is beyond a limit, or damaged. */
  state: 'read' | 'partly' | 'unreadable' | 'none';
  /** Why not everything was read, as a sentence; null otherwise. */
  note: string | null;
  unit: Unit;
  passages: Passage[];
  properties: Property[];
  /** Whether it is a photo that says where it was taken. */
  location: boolean;
}

/** Takes in what a reader finds, as it finds it. */
export interface Findings {
  unit(unit: Unit): void;
  /** Keeps a passage; empty ones are passed over. @throws EnoughText beyond the limit. */
  passage(place: number, text: string): void;
  property(field: PropertyField, value: unknown): void;
  location(): void;
  /** Says that something could not be read, and why; the first reason stays. */
  gap(note: string): void;
}

/** The limit of characters is reached: reading ends, what was read stays. */
export class EnoughText extends Error {}

/** The file cannot be read; `message` is a sentence for the person who opens it. */
export class Unreadable extends Error {}
