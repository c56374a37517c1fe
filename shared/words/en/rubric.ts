import type { Component } from '../../rubric/rubric.ts';

const components: Record<Component, string> = {
  product: 'Product',
  application: 'Application',
  reflection: 'Reflection',
};

/** Words of a rubric as a document: what its educator gets to see. */
export const rubric = {
  title: (id: string, title: string) => `${id} ${title}`,
  version: (id: string, version: string) => `Rubric ${id}, version ${version}`,
  draft: (publisher: string) => `A draft of the local programme; it is not ${publisher}’s.`,
  intro: 'This is the rubric by which your evidence is read. It is the same that the assessor has.',
  decision: 'How it is decided',
  intake: 'What has to be there before it is read',
  asked: 'asked for, not required',
  component: (component: Component) => components[component],
  passing: 'passing',
  optional: 'optional',
  lookFor: 'The reader looks for',
  madeOn: (programme: string) => programme,
  pageOf: (page: number, pages: number) => `${page} of ${pages}`,
};
