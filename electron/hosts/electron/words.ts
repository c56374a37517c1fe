/** The words of the frame around the page: menu and system dialogs. One place, so that a second language is a file. */
export const WORDS = {
  title: 'Touchstone',
  menu: { edit: 'Edit', view: 'View', window: 'Window' },
  pick: {
    zip: { title: 'Choose a batch package', kind: 'Batch package or download (zip)' },
    folder: { title: 'Choose a batch folder' },
    csv: { title: 'Choose a table', kind: 'Table (CSV)' },
    json: { title: 'Choose a receipt', kind: 'Receipt (JSON)' },
    profile: { title: 'Choose a profile or a template', kind: 'Profile (JSON) or empty template (CSV)' },
    picture: { title: 'Choose a picture', kind: 'Picture (PNG, JPEG)' },
    programme: { title: 'Choose a programme', kind: 'Programme with its rubrics (JSON)' },
    rubric: { title: 'Choose a rubric', kind: 'Rubric in the layout of Canvas (CSV)' },
  },
  link: {
    web: (host: string) => `Open ${host} in your browser?`,
    mail: (address: string) => `Write to ${address} in your mail program?`,
    leaves: 'This leaves Touchstone and needs the network.',
    open: 'Open',
    stay: 'Stay here',
  },
  settingsDamaged: {
    title: 'Your settings could not be read',
    detail: (copy: string) =>
      `Touchstone starts with its own settings. Nothing is lost: the damaged file is kept as ${copy}. Your library is not touched by this.`,
  },
  cannotStart: 'Touchstone could not start',
};
