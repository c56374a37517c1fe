/** Words of the first start and of an empty library. */
export const welcome = {
  who: 'Who is reading?',
  about:
    'Your code stands on every reading, so that each decision can be traced. It is the code that your programme gave you.',
  code: 'Assessor code',
  codeHint: 'Letters, digits, dots and dashes, such as AS-07.',
  name: 'Display name',
  nameHint: 'If you want. It stays on this machine and never enters a reading or an export.',
  begin: 'Begin',
  before: 'Worked here before',
  goOnAs: (code: string, name: string) => (name ? `Go on as ${code}, ${name}` : `Go on as ${code}`),
  emptyTitle: 'Nothing is loaded yet',
  emptyNext:
    'Open a batch: a zip file or a folder with submissions. It is checked first, and nothing is loaded before you have seen the report. Nothing leaves this machine.',
  openZip: 'Open a zip file',
  openFolder: 'Open a folder',
  dropHere: 'Or drop a zip file anywhere in this window.',
  sampleTitle: 'Only looking?',
  sampleNext: 'The sample batch is invented from end to end, and made to try everything on.',
  sample: 'Load the sample batch',
};
