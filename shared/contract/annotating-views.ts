/** Annotated copies that were made, and the PDFs of which none could be. */
export interface AnnotatedCopies {
  copies: {
    /** The artifact's title. */
    title: string;
    path: string;
    /** Of the copy, in hex. */
    sha256: string;
    /** With those of the list at its end. */
    pages: number;
    /** How many evidence links it lists, and how many of them are marked on a page. */
    links: number;
    marked: number;
    /** Characters that the list's typefaces lack; boxes stand for them. */
    unshown: string[];
  }[];
  refused: { title: string; message: string }[];
}
