import type { Problem } from '../batch/problem.ts';

/** What a place in a text counts, from 1; null where there is nothing to count. */
export type TextUnit = 'page' | 'slide' | 'paragraph' | 'line' | null;

/** A piece of a text; `marked` pieces are what was searched for. */
export interface SnippetPart {
  text: string;
  marked: boolean;
}

/** A passage that was found, in one artifact of one submission. */
export interface SearchHit {
  /** The submission's key. */
  submission: string;
  id: string;
  batch: string;
  candidate: string;
  microCredential: string;
  attempt: number;
  /** Position, title and component of the artifact. The title is a neutral one where the given one shows a name. */
  artifact: number;
  title: string;
  component: 'product' | 'application' | 'reflection' | 'context';
  unit: TextUnit;
  /** 0 for what stands outside the running text: headers, footers, notes, comments. */
  place: number;
  snippet: SnippetPart[];
}

/** What a search found, best first. */
export interface SearchView {
  hits: SearchHit[];
  /** Whether there is more than was asked for. */
  more: boolean;
}

/** How many files have been read, of how many: while the numbers differ, a search may miss something. */
export interface TextsView {
  read: number;
  total: number;
}

/** A stretch of one submission's text. */
export interface PassageView {
  artifact: number;
  title: string;
  unit: TextUnit;
  place: number;
  text: string;
}

/** Another submission that has passages or files in common with this one. */
export interface DuplicateView {
  submission: string;
  id: string;
  batch: string;
  candidate: string;
  microCredential: string;
  attempt: number;
  submittedAt: string | null;
  /** Another attempt or submission of the same candidate: seldom a concern, often an answer. */
  sameCandidate: boolean;
  /** Share of this submission's own words that stand there, too, from 0 to 1. */
  share: number;
  /** Words in common. */
  words: number;
  /** Files that are the same byte for byte. */
  identical: { here: { artifact: number; title: string }; there: { artifact: number; title: string } }[];
  passages: { here: PassageView; there: PassageView }[];
}

/** Passages and files that a submission shares with others; what most submissions share is left out. */
export interface DuplicatesView {
  others: DuplicateView[];
  /** Whether every text of this submission has been read. */
  complete: boolean;
}

/** Of which kind a name is that was found. */
export type NameKind = 'full-name' | 'given-name' | 'family-name' | 'e-mail';

/** Where something stands that shows whose a submission is. The name itself is never told. */
export interface NameHit {
  artifact: number;
  /** The file's name, the artifact's title, the file's properties, or its text. */
  spot: 'file-name' | 'title' | 'properties' | 'text';
  unit: TextUnit;
  place: number;
  kind: NameKind;
  /** False for the name of another candidate of the batch. */
  own: boolean;
}

/** What is known about names in one submission. */
export interface BlindnessView {
  /** Whether all of it has been searched; until then, hits may be missing. */
  searched: boolean;
  /** Whether its batch has an identity envelope to search with. */
  roster: boolean;
  hits: NameHit[];
  /** Positions of photos that carry the place where they were taken. */
  locations: number[];
  /** The same as sentences, as the load report has them. */
  problems: Problem[];
}

/** A batch in which something shows whose a submission is. */
export interface NamedBatch {
  batch: string;
  /** How many of its submissions do. */
  submissions: number;
}

/** What is known about names in a batch. */
export interface BatchBlindnessView {
  /** Submissions searched, and in all. */
  searched: number;
  total: number;
  problems: Problem[];
}
