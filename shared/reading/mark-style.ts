/** How a criterion's marks are drawn, on a screen as on paper: solid, dashed, double or dotted line, each with its tint. */
export const MARK_STYLES = ['a', 'b', 'c', 'd'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The style of a criterion's marks, by its place in the rubric from 0. The criterion's id stands beside each mark. */
export const markStyleOf = (place: number): MarkStyle => MARK_STYLES[place % MARK_STYLES.length] ?? 'a';
