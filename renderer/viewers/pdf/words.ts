import type { PdfErrorCode } from './errors.ts';

/** The words that stand inside the document's own layers. */
export interface PageWords {
  /** Name of a page for assistive technology; `label` is the number printed on it where it has one. */
  page(label: string): string;
  /** Stands on a page that can't be read, and names it. */
  damaged(label: string): string;
  /** Name of a link that leads to another place of the same document. */
  linkWithin: string;
  /** Text for the picture of a note that someone left in the document. */
  note: string;
  /** A date and time as the reader's language writes it. */
  moment(date: Date): string;
}

/** Everything that the PDF pane says. The catalogue of the app fills it in. */
export interface PdfWords {
  readonly page: PageWords;
  /** Names of the regions. */
  readonly document: string;
  readonly tools: string;

  readonly pageField: string;
  /** After the page field; `place` is the page's place in the document where another number is printed on it. */
  pageOf(count: number, place: number | null): string;
  readonly previousPage: string;
  readonly nextPage: string;

  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly fitPage: string;
  /** A scale as the reader's language writes it; `share` is 1 for 100 %. */
  percent(share: number): string;
  readonly turnRight: string;
  readonly turnLeft: string;

  readonly find: string;
  readonly findField: string;
  readonly findNext: string;
  readonly findPrevious: string;
  readonly findCase: string;
  readonly findClose: string;
  readonly finding: string;
  readonly findNone: string;
  findCount(current: number, total: number): string;
  /** Said when the search went past the end and began again. */
  findWrapped(current: number, total: number): string;

  readonly pages: string;
  readonly outline: string;
  readonly noOutline: string;
  /** An entry of the table of contents that leads to no page. */
  leadsNowhere(title: string): string;
  readonly matches: string;
  /** Stands in the list of matches before anything is looked for. */
  readonly matchesNone: string;
  /** So many matches are counted and not listed. */
  matchesMore(count: number): string;

  /** How words are selected by key, said when the pages take the focus. */
  readonly textKeys: string;

  readonly opening: string;
  /** Title and advice where a file can't be shown; `name` is the file's name on screen. */
  trouble(code: PdfErrorCode, name: string): { readonly title: string; readonly advice: string };
  /** The file ended early and was repaired; pages may be missing. */
  endsEarly(name: string): string;
  /** The file is damaged; the pages that could be found are shown. */
  damagedFile(name: string): string;
  /** Files are inside the document: `names` of the first ones, `count` of all. */
  filesInside(name: string, names: readonly string[], count: number): string;
  /** The document is a form that another program would draw. */
  undrawnForm(name: string): string;
  readonly tryAgain: string;
  readonly passwordField: string;
  readonly unlock: string;
}
