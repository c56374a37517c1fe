import type { Derived } from '../../reading/derive.ts';
import type { Component, Rubric } from '../../rubric/rubric.ts';
import { passingLevel } from '../../rubric/scale.ts';
import { decision } from './decision.ts';

const plural = new Intl.PluralRules('en');
const COMPONENTS: Record<Component, string> = {
  product: 'Product',
  application: 'Application',
  reflection: 'Reflection',
};

/** Words of a feedback letter that no template holds. */
export const letter = {
  title: (microCredential: string) => `Feedback: ${microCredential}`,
  /** Title of all letters of a batch in one file. */
  merged: (batch: string | null) => (batch === null ? 'Feedback letters' : `Feedback letters, ${batch}`),
  microCredential: (id: string, attempt: number) => `Micro-credential ${id}, attempt ${attempt}`,
  /** Whom a letter addresses where no name is joined. */
  nameless: 'educator',
  candidate: 'For',
  submission: 'Submission',
  submitted: 'Handed in',
  decided: 'Decided',
  decision: 'Decision',
  strong: 'What is strong',
  component: (component: Component) => COMPONENTS[component],
  asked: (label: string) => `What ${label} asks for`,
  page: (n: number) => `page ${n}`,
  region: 'a region of the image',
  span: (from: string, to: string) => `${from} to ${to}`,
  needed: 'What is still needed',
  again: 'How to hand in again',
  rubric: (id: string, version: string, draft: boolean) =>
    draft
      ? `Rubric ${id}, version ${version}, a draft of the local programme`
      : `Rubric ${id}, version ${version}`,
  pageOf: (n: number, of: number) => `Page ${n} of ${of}`,
  /** A level as a screen reader says it: "Progressing, 2 of 3". */
  levelOf: (label: string, rank: number, of: number) => `${label}, level ${rank} of ${of}`,
  /** Why the decision is what it is, for the educator. */
  because(rubric: Rubric, derived: Derived): string {
    const label = decision.levelName(rubric, rubric.decisionRule.level);
    const { reached, considered, below } = derived;
    if (below.length === 0) return `All ${considered} criteria reach ${label}.`;
    const open = decision.list(
      below.map(({ criterion, code }) => `${criterion} (${decision.levelName(rubric, code)})`),
    );
    const are = plural.select(below.length) === 'one' ? 'does not yet' : 'do not yet';
    return `${reached} of ${considered} criteria reach ${label}; ${open} ${are}.`;
  },
  passing: (rubric: Rubric) => decision.levelName(rubric, passingLevel(rubric)),
};
