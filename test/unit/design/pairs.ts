/**
 * Which roles meet on the screen. Each pair is measured in every theme: text needs 4.5 : 1 (WCAG 2.2, 1.4.3),
 * what has to be seen of a control, a state or the focus needs 3 : 1 (1.4.11 and 2.4.13).
 */
const GROUNDS = ['room', 'surface', 'raised', 'field'];
const LIT = [...GROUNDS, 'hover', 'accent-soft'];

const on = (inks: readonly string[], grounds: readonly string[]) =>
  inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground })));

/** Text on its ground. */
export const TEXT_PAIRS = [
  ...on(['ink', 'ink-2', 'ink-3'], LIT),
  ...on(
    ['ink'],
    ['selection', 'met-soft', 'part-soft', 'not-soft', 'aside-soft', 'warn-soft', 'danger-soft'],
  ),
  ...on(['accent', 'accent-strong'], ['room', 'surface', 'raised', 'accent-soft']),
  ...on(['accent-ink'], ['accent', 'accent-strong']),
  ...on(['danger-ink'], ['danger', 'danger-strong']),
  ...on(['danger', 'warn'], [...GROUNDS, 'accent-soft']),
  ...on(['met', 'part', 'not', 'aside'], LIT),
  ...['met', 'part', 'not', 'aside', 'warn', 'danger'].map((ink) => ({ ink, ground: `${ink}-soft` })),
  ...on(['page-ink', 'page-ink-2', 'page-accent'], ['page']),
  ...on(['page-ink'], ['page-selection']),
  ...on(['mark-ink'], ['mark-a', 'mark-b', 'find', 'find-here']),
  ...on(['tag-ink'], ['tag']),
  ...on(['raised'], ['ink']),
];

/** Edges of controls, the ring of focus, signs, plots, the lines below marks. */
export const PART_PAIRS = [
  ...on(['edge', 'focus'], LIT),
  ...on(['page-accent', 'mark-a-line', 'mark-b-line'], ['page']),
  ...on(['mark-a-line'], ['mark-a']),
  ...on(['mark-b-line'], ['mark-b']),
  ...on(['plot', 'plot-2', 'plot-line'], ['room', 'surface', 'raised']),
  ...on(['plot'], ['plot-soft']),
  ...on(['accent', 'ink-3'], LIT),
  ...on(['danger', 'warn'], ['danger-soft', 'warn-soft']),
];

/** What only divides, dims or lifts, and carries no meaning that is not also said otherwise. */
export const DECORATIVE = ['line', 'page-line', 'scrim', 'shadow', 'shadow-high'];
