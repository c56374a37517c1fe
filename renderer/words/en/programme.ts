import type { Component } from '../../../shared/rubric/rubric.ts';
import { numbers } from './numbers.ts';

const components: Record<Component, string> = {
  product: 'Product',
  application: 'Application',
  reflection: 'Reflection',
};

/** Words of the browser of the programme. */
export const programme = {
  title: 'Programme',
  which: 'Programme',
  alignment: (framework: string) => `Alignment with ${framework}`,
  alignmentNone: 'The source gives no mapping. Empty until your programme says how it sees it.',
  alignmentSaved: 'Saved',
  claim: (publisher: string, claim: string) => `${publisher}’s claim: ${claim}.`,
  alignmentTrouble: 'This was not saved',
  browse: 'Stacks and micro-credentials',
  by: (publisher: string) => `by ${publisher}`,
  counts: (stacks: number, credentials: number) =>
    `${numbers.of(stacks, 'stack', 'stacks')}, ${numbers.of(credentials, 'micro-credential', 'micro-credentials')}`,
  aboutProgramme: 'About the programme',
  countsFor: (award: string) => `Counts for: ${award}`,
  medallion: 'counts for the award',
  noOverview: 'The source gives no overview for this micro-credential.',
  effort: 'Effort',
  effortEach: (stated: string, whose: string) => `${stated} for each micro-credential, as stated (${whose}).`,
  components: 'Components',
  componentsNext: 'Every micro-credential is shown by these, in this order.',
  frameworks: 'Frameworks',
  framework: (name: string, claim: string, mapping: string) => `${name}: ${claim}; mapping ${mapping}.`,
  awards: 'Awards',
  alsoCalled: (names: string) => `Also called ${names}`,
  ruleAll: (count: number) => `Earned with all ${numbers.count(count)} of these:`,
  ruleSome: (n: number, count: number) => `Earned with ${numbers.count(n)} of these ${numbers.count(count)}:`,
  rulePerStack: (n: number) => `Earned with ${numbers.count(n)} of each of these stacks:`,
  stated: (effort: string) => `Stated effort: ${effort}.`,
  source: 'Source',
  alsoKnownAs: 'Also written',
  rubric: 'Rubric',
  noRubric: 'There is no rubric for this micro-credential in this library.',
  versionOf: (version: string) => `Version ${version}`,
  draft: 'Draft of the local programme',
  draftNext: (publisher: string) =>
    `This rubric was written for trying out. It is not ${publisher}’s, and waits to be settled by the programme that uses it.`,
  published: 'Published',
  decision: 'Decision',
  ruleInWordsAll: (level: string, count: number) =>
    `Earned when all ${numbers.count(count)} required criteria are ${level}.`,
  ruleInWordsSome: (level: string, n: number, count: number) =>
    `Earned when ${numbers.count(n)} of ${numbers.count(count)} criteria are ${level}.`,
  ruleInWordsMinimum: (level: string, parts: string) => `Earned when ${level} is reached on ${parts}.`,
  minimum: (n: number, component: Component) => `${numbers.count(n)} in ${components[component]}`,
  component: components,
  passing: 'passing',
  completion: 'Intake: what has to be there before it is judged',
  notBlocking: 'asked for, not required',
  lookFor: 'Look for',
  criteria: (component: Component) => `Criteria for the ${components[component].toLowerCase()}`,
  optional: 'optional',
  unknown: (id: string) => `This programme has no micro-credential ${id}.`,
};
