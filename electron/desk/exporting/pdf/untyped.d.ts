/** fontkit, by which pdfkit reads fonts, carries no types; this is what is used of it here. */
declare module 'fontkit' {
  export interface Font {
    /** Code points that the font has a glyph for. */
    characterSet: number[];
  }
  export function create(bytes: Uint8Array): Font;
}

/** subset-font carries no types; this is what is used of it here. */
declare module 'subset-font' {
  /** A font of some characters alone, from a WOFF2 file, as a plain font; axes of variation that are named are fixed. */
  export default function subsetFont(
    bytes: Uint8Array,
    characters: string,
    options: { targetFormat: 'sfnt'; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}
