import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { PDFViewer } from './viewer-parts.ts';

/**
 * Hands a document to pdf.js's viewer, which shows nothing of one whose first page can't be read: another page stands
 * in for it until the pages are laid out. `takeBack` is for then; what is damaged is empty again after it.
 */
export function showDespite(view: PDFViewer, document: PDFDocumentProxy, standIn: PDFPageProxy) {
  const lent = Promise.resolve(standIn);
  const { getPage } = document;
  document.getPage = (number) => (number === 1 ? lent : getPage.call(document, number));
  // It asks for the first page before it returns.
  view.setDocument(document);
  document.getPage = getPage;
  return {
    takeBack() {
      const first = view.getPageView(0);
      if (first?.pdfPage === standIn) first.pdfPage = null;
    },
  };
}
