import { decisionOf } from '../reading/derive.ts';
import { type MarkStyle, markStyleOf } from '../reading/mark-style.ts';
import type { Reading } from '../reading/reading.ts';
import type { Evidence, Selector } from '../reading/selector.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { quoteOf } from './evidence.ts';

/** One evidence link of an annotated copy. */
export interface AnnotatedLink {
  /** In the order in which links stand in the document, from 1; it is printed beside the mark and in the list. */
  number: number;
  criterion: string;
  style: MarkStyle;
  /** From 1. */
  page: number;
  /** As in the selector: fractions of the page as shown, top left origin. */
  quads: number[][];
  /** Null for a region of the page. */
  quote: string | null;
  /** Was made on other bytes than this file's, so that its place need not be the same: listed, and not drawn. */
  elsewhere: boolean;
}

/** A criterion with the evidence that one artifact gives for it. */
export interface AnnotatedCriterion {
  id: string;
  title: string;
  style: MarkStyle;
  /** What the assessor wrote for the criterion. */
  note: string;
  links: AnnotatedLink[];
}

/** Everything that is put into an annotated copy of one PDF. */
export interface Annotations {
  /** The artifact's title, as it may be shown. */
  title: string;
  submission: string;
  microCredential: string;
  criteria: AnnotatedCriterion[];
}

type PdfEvidence = Evidence & { selector: Extract<Selector, { type: 'pdf' }> };

const isOnPage = (evidence: Evidence): evidence is PdfEvidence => evidence.selector.type === 'pdf';
const topOf = (quads: readonly (readonly number[])[]) => Math.min(1, ...quads.map((quad) => quad[1] ?? 1));

/**
 * The evidence links of a reading in one PDF artifact, numbered from the front of the document to its back and
 * grouped by criterion in the rubric's order.
 */
export function annotationsOf(
  rubric: Rubric,
  reading: Reading,
  { path, sha256 }: { path: string; sha256: string },
): AnnotatedCriterion[] {
  // Who hands in an incomplete submission gets no word on the competency.
  const silent = decisionOf(rubric, reading) === 'INCOMPLETE';
  const groups = rubric.criteria.map(({ id, title }, place) => {
    const rating = reading.ratings?.[id];
    const style = markStyleOf(place);
    const links = Object.values(rating?.evidence ?? {})
      .filter((evidence) => evidence.artifact === path)
      .filter(isOnPage)
      .map((evidence) => ({
        number: 0,
        criterion: id,
        style,
        page: evidence.selector.page,
        quads: evidence.selector.quads,
        quote: quoteOf(evidence),
        elsewhere: evidence.sha256 !== undefined && evidence.sha256 !== sha256,
      }));
    return { id, title, style, note: (!silent && rating?.note) || '', links };
  });
  const inOrder = groups
    .flatMap(({ links }) => links)
    .sort((one, other) => one.page - other.page || topOf(one.quads) - topOf(other.quads));
  for (const [at, link] of inOrder.entries()) link.number = at + 1;
  for (const { links } of groups) links.sort((one, other) => one.number - other.number);
  return groups.filter(({ links }) => links.length > 0);
}
