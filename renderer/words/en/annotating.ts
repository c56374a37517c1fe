import { numbers } from './numbers.ts';

/** Words of annotated copies. */
export const annotating = {
  copy: 'Annotated copy',
  copies: 'Annotated copies',
  making: (title: string) => (title ? `Marking the evidence in ${title}` : 'Marking the evidence'),
  explained:
    'A new PDF with each quoted passage marked and, at its end, a list of criterion, page, words and feedback. What was handed in stays as it is.',
  made: (n: number) => `${numbers.of(n, 'copy', 'copies')} written`,
  links: (title: string, links: number, marked: number) =>
    marked === links
      ? `${title}: ${numbers.of(links, 'passage', 'passages')} marked`
      : `${title}: ${numbers.count(marked)} of ${numbers.of(links, 'passage', 'passages')} marked; the list says why of the others`,
  unshown: (letters: string) => `The list has no letters for ${letters} and shows boxes for them.`,
  notMade: 'No copy was written',
};
