import { wholeFile } from './bytes.ts';
import type { Findings } from './extraction.ts';
import type { ExtractOrder } from './order.ts';
import { Paragraphs } from './paragraphs.ts';

/** Paragraphs of text: lines without an empty one between them. */
const paragraphsOf = (text: string): string[] => text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/);

/** Headings and items of lists are paragraphs, whether an empty line parts them or not. */
const apart = (text: string): string =>
  text
    .replace(/^([ \t]*#{1,6}[ \t].*)$/gm, '\n$1\n')
    .replace(/^(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])/gm, '\n');

/**
 * The words of Markdown without the signs that set them: headings, lists, quotes, emphasis, code, tables. Of a link
 * its text stays, and of an image what stands in for it. Good enough to find and to quote; nothing is rendered here.
 */
function withoutMarks(text: string): string {
  return text
    .replace(/^[ \t]{0,3}(#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)+/gm, '')
    .replace(/^[ \t]*(```|~~~).*$/gm, '')
    .replace(/^[ \t]*([-*_=][ \t]*){3,}$/gm, '')
    .replace(/^[ \t]*\|?([ \t]*:?-{2,}:?[ \t]*\|)+[ \t:-]*$/gm, '')
    .replace(/!?\[([^\][\n]{0,1000})\]\([^()\s]{0,2000}(?:[ \t]+"[^"\n]{0,200}")?\)/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|[\s(])[*_](?=\S)|(?<=\S)[*_](?=$|[\s.,;:!?)])/gm, '$1')
    .replaceAll('|', ' ');
}

/** The paragraphs of Markdown without the signs that set them. */
export const markdownParagraphs = (text: string): string[] =>
  paragraphsOf(apart(text.replace(/\r\n?/g, '\n'))).map(withoutMarks);

async function read(
  order: ExtractOrder,
  findings: Findings,
  parted: (text: string) => string[],
): Promise<void> {
  findings.unit('paragraph');
  const paragraphs = new Paragraphs(findings);
  for (const paragraph of parted((await wholeFile(order)).toString('utf8'))) paragraphs.add(paragraph);
  paragraphs.flush();
}

/** Reads plain text. What is no UTF-8 in it becomes a sign of replacement. */
export const readPlain = (order: ExtractOrder, findings: Findings) => read(order, findings, paragraphsOf);

/** Reads Markdown. */
export const readMarkdown = (order: ExtractOrder, findings: Findings) =>
  read(order, findings, markdownParagraphs);

/** Reads a table line by line; a line that goes on in quotes counts as the lines that it takes. */
export async function readTable(order: ExtractOrder, findings: Findings): Promise<void> {
  findings.unit('line');
  const lines = new Paragraphs(findings);
  for (const line of (await wholeFile(order)).toString('utf8').split(/\r\n|\r|\n/)) lines.add(line);
  lines.flush();
}
