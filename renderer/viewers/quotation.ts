import type { Selector } from '../../shared/reading/selector.ts';
import { words } from '../words/index.ts';

/** Where in its artifact a piece of evidence stands, to be put after the artifact's title; empty where a text says it. */
export function placeOf(selector: Selector): string {
  if (selector.type === 'pdf') return `, ${words.review.page(selector.page)}`;
  if (selector.type === 'time') return `, ${words.viewers.span(selector.start, selector.end)}`;
  return '';
}

/** What a piece of evidence says by itself: its words, or that it is a part of a picture or a stretch of time. */
export function quotationOf(selector: Selector): string {
  if (selector.type === 'image') return words.viewers.region(selector);
  if (selector.type === 'time') return words.viewers.seconds(selector.end - selector.start);
  return selector.exact || words.viewers.pictureOnPage;
}
