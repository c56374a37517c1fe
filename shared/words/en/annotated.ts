/** Words of an annotated copy: its list of evidence, and why a file has none. */
export const annotated = {
  heading: 'Evidence marked in this copy',
  about: (title: string, submission: string, microCredential: string) =>
    `${title} · submission ${submission} · micro-credential ${microCredential}`,
  explained:
    'Each mark in the pages before bears the number below and the criterion that it was quoted for. The file that was handed in is unchanged.',
  place: (number: number, page: number) => `${number}   page ${page}`,
  region: 'A part of the page',
  note: 'Feedback',
  noSuchPage: 'This page is not in the file; the mark is not drawn.',
  elsewhere: 'Quoted from another version of this file; the mark is not drawn.',
  pageOf: (n: number, of: number) => `List of evidence, page ${n} of ${of}`,
  encrypted: (name: string) =>
    `${name} is encrypted, so no annotated copy of it can be made. Its evidence stands in the feedback letter.`,
  malformed: (name: string) =>
    `${name} is damaged or no whole PDF, so no annotated copy of it can be made. Its evidence stands in the feedback letter.`,
  tooLarge: (name: string, megabytes: number) =>
    `${name} is larger than ${megabytes} MB, so no annotated copy of it is made. Its evidence stands in the feedback letter.`,
  altered: (name: string) =>
    `${name} is missing from the library or was altered in it. Verify the library, and restore it from a backup.`,
  noEvidence: (submission: string) =>
    `No passage of a PDF is quoted in the reading of ${submission}, so there is nothing to mark.`,
  noReading: (submission: string) => `${submission} has no reading of yours and no decision yet.`,
};
