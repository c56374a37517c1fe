/**
 * pdf.js's viewer components. They look for the library in a global as they are loaded, which only the library
 * itself sets: so it comes first, and whoever wants a component imports it from here.
 */
import 'pdfjs-dist';

export type { PDFPageView } from 'pdfjs-dist/web/pdf_viewer.mjs';
export {
  EventBus,
  FindState,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/web/pdf_viewer.mjs';
