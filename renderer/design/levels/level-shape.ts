/** What a level group needs to know of one level of a rubric's scale; the scale runs from low to high. */
export interface ScaleLevel {
  /** The stable code that is stored. */
  readonly code: string;
  /** The programme's own word. */
  readonly label: string;
  readonly passing?: boolean | undefined;
}

/** Where a level stands: `not` is the lowest, `met` passes, `part` lies between. It sets the colour. */
export type LevelTone = 'not' | 'part' | 'met';

/** How full the level's circle is, 0 to 1; `beyond` marks a level above the first that passes. */
export interface LevelShape {
  readonly share: number;
  readonly beyond: boolean;
  readonly tone: LevelTone;
}

/**
 * The circle of the level at a place in its scale: empty for the lowest, full for the first level that passes,
 * filled in equal steps between, and ringed above it. A scale in which nothing passes counts its highest level.
 */
export function levelShape(scale: readonly ScaleLevel[], place: number): LevelShape {
  const marked = scale.findIndex((level) => level.passing);
  const passing = marked < 0 ? scale.length - 1 : marked;
  if (place >= passing) return { share: 1, beyond: place > passing, tone: 'met' };
  return { share: place / passing, beyond: false, tone: place === 0 ? 'not' : 'part' };
}
