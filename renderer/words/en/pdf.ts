import type { PdfErrorCode } from '../../viewers/pdf/errors.ts';
import type { PdfWords } from '../../viewers/pdf/words.ts';

const TROUBLE: Record<PdfErrorCode, [title: string, advice: string]> = {
  'password-needed': [
    'is locked with a password',
    'Enter the password that came with it, or put the submission on hold as unreadable.',
  ],
  'password-wrong': [
    'is still locked',
    'That was not its password. Try again, or put the submission on hold as unreadable.',
  ],
  'encryption-unsupported': [
    'is locked for somebody else',
    'It is encrypted in a way that only its owner can open. Put the submission on hold as unreadable.',
  ],
  truncated: [
    'ends too early',
    'A part of the file is missing. Put the submission on hold as unreadable, so that it is sent again.',
  ],
  invalid: [
    'is not a readable PDF',
    'The file is damaged or is something else. Put the submission on hold as unreadable.',
  ],
  missing: [
    'is missing',
    'The library has lost this file. Verify the library, and restore it from a backup.',
  ],
  'too-large': ['is too large to be shown here', 'It has more pages or bytes than the viewer takes on.'],
  unreadable: ['cannot be read just now', 'The disk or the connection to it gave an error. Try again.'],
  cancelled: ['was not opened', 'Open it again.'],
};

const percent = new Intl.NumberFormat('en', { style: 'percent' });
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Words of the PDF pane. */
export const pdf: PdfWords = {
  page: {
    page: (label) => `Page ${label}`,
    damaged: (label) => `Page ${label} is damaged and can’t be shown.`,
    linkWithin: 'Link within the document',
    note: 'Note',
    moment: (date) => moment.format(date),
  },
  document: 'Document',
  tools: 'Document tools',
  pageField: 'Page',
  pageOf: (count, place) => (place ? `(${place} of ${count})` : `of ${count}`),
  previousPage: 'Previous page',
  nextPage: 'Next page',
  zoom: 'Zoom',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fitWidth: 'Fit width',
  fitPage: 'Fit page',
  percent: (share) => percent.format(share),
  turnRight: 'Turn right',
  turnLeft: 'Turn left',
  find: 'Find',
  findField: 'Find in the document',
  findNext: 'Next match',
  findPrevious: 'Previous match',
  findCase: 'Match case',
  findClose: 'Close find',
  finding: 'Looking…',
  findNone: 'Not found',
  findCount: (current, total) => `${current} of ${total}`,
  findWrapped: (current, total) => `${current} of ${total}, from the start again`,
  pages: 'Pages',
  outline: 'Contents',
  noOutline: 'This document has no table of contents.',
  leadsNowhere: (title: string) => `“${title}” leads to no page of this document.`,
  matches: 'List of matches',
  matchesNone: 'Write what to find, and every match is listed here.',
  matchesMore: (count) => `and ${count} more`,
  textKeys:
    'Left and Right select word by word, Ctrl+Up and Ctrl+Down paragraph by paragraph, Shift with them selects more, Alt+Shift with Left and Right moves the beginning.',
  opening: 'Opening…',
  trouble: (code, name) => {
    const [title, advice] = TROUBLE[code];
    return { title: `${name} ${title}`, advice };
  },
  endsEarly: (name) => `${name} ends too early. What could be saved of it is shown; pages may be missing.`,
  damagedFile: (name) => `${name} is damaged. What could be saved of it is shown; pages may be missing.`,
  filesInside: (name, names, count) =>
    `${name} holds ${count === 1 ? 'a file' : `${count} files`} besides its pages: ${names.join(', ')}${count > names.length ? ' and more' : ''}. Not opened here.`,
  undrawnForm: (name) =>
    `${name} holds a form that is made for another program. Only the page drawn in its place is shown here.`,
  tryAgain: 'Try again',
  passwordField: 'Password',
  unlock: 'Unlock',
};
