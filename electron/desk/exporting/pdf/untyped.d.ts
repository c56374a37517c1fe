/** fontkit, by which pdfkit reads fonts, carries no types; this is what is used of it here. */
declare module 'fontkit' {
  export interface Font {
    /** Code points that the font has a glyph for. */
    characterSet: number[];
  }
  export function create(bytes: Uint8Array): Font;
}
