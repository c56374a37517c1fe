/**
 * Characters that are not text: controls, invisible joiners and marks of direction, and the private ones, of which
 * search takes two to mark a match. Line feeds and tabs are white space.
 */
const NOT_TEXT = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Co}]/gu;

/** One paragraph as it is kept: composed, no invisible characters, every run of white space one space. */
export function cleanParagraph(text: string): string {
  return text.replace(NOT_TEXT, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** A passage as it is kept: its paragraphs clean, the empty ones gone, one line feed between them. */
export function cleanPassage(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(cleanParagraph)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
