import { decisionOf, derive } from '../../reading/derive.ts';
import type { Decision, Rating, Reading } from '../../reading/reading.ts';
import type { Evidence } from '../../reading/selector.ts';
import { COMPONENTS, type Component, type Criterion, type Rubric } from '../../rubric/rubric.ts';
import { isLevel, levelLabel, passingLevel, rankOf, reaches } from '../../rubric/scale.ts';
import { decision as decisionWords } from '../../words/en/decision.ts';
import { feedback as feedbackWords } from '../../words/en/feedback.ts';
import { letter as words } from '../../words/en/letter.ts';
import { nameOf, playTime, quoteOf } from '../evidence.ts';
import { fillTemplate, templateParts } from '../template-text.ts';
import type { LetterField, LetterTemplate } from './template.ts';

/** A passage of the educator's own work, and where it stands. */
export interface LetterQuote {
  /** Null for a region of an image or a time in a clip. */
  text: string | null;
  source: string;
}

export interface LetterCriterion {
  id: string;
  title: string;
  /** The level's label, or what a state of the evidence is called. */
  level: string;
  /** Place on the scale from 1, and how many levels there are; null for a state of the evidence. */
  rank: number | null;
  levels: number;
  passing: boolean;
  /** What the level says; empty for a state of the evidence. */
  found: string;
  /** What the passing level asks for, where it is not reached. */
  asked: { heading: string; text: string } | null;
  note: string;
  nextStep: string;
  quotes: LetterQuote[];
}

/** A feedback letter, in the order in which it is read. Nothing in it is laid out yet. */
export interface Letter {
  language: string;
  programme: string;
  /** The document's own title. */
  documentTitle: string;
  title: string;
  under: string;
  facts: { label: string; value: string }[];
  greeting: string;
  opening: string;
  decision: { code: Decision; label: string; sentences: string[] };
  overall: { label: string; text: string }[];
  /** What an INCOMPLETE still needs. */
  needed: string[];
  sections: { component: Component; heading: string; criteria: LetterCriterion[] }[];
  again: string;
  closing: string[];
  signature: string;
  footnote: string;
  /** Names the letter in a batch of letters. */
  submission: string;
}

/** What a letter is made of. */
export interface LetterMatter {
  template: LetterTemplate;
  programme: string;
  microCredential: { id: string; title: string };
  rubric: Rubric;
  /** The locked reading. */
  reading: Reading;
  submission: string;
  candidate: string;
  /** The name from the envelope; empty where it is not joined. */
  recipient: string;
  attempt: number;
  /** Dates as they are to be shown. */
  submittedOn: string;
  decidedOn: string;
  /** Titles of artifacts by their path. */
  artifactTitles: ReadonlyMap<string, string>;
}

function sourceOf({ artifact, selector }: Evidence, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(artifact) || nameOf(artifact);
  if (selector.type === 'pdf') return `${title}, ${words.page(selector.page)}`;
  if (selector.type === 'image') return `${title}, ${words.region}`;
  if (selector.type === 'time')
    return `${title}, ${words.span(playTime(selector.start), playTime(selector.end))}`;
  return title;
}

function criterionOf(
  rubric: Rubric,
  criterion: Criterion,
  rating: Rating,
  titles: ReadonlyMap<string, string>,
) {
  const code = rating.code ?? '';
  const level = isLevel(rubric, code);
  const passing = reaches(rubric, code, passingLevel(rubric));
  const asked = {
    heading: words.asked(words.passing(rubric)),
    text: criterion.levels[passingLevel(rubric)] ?? '',
  };
  return {
    id: criterion.id,
    title: criterion.title,
    level: level ? levelLabel(rubric, code) : decisionWords.levelName(rubric, code),
    rank: level ? rankOf(rubric, code) + 1 : null,
    levels: rubric.scale.length,
    passing,
    found: level ? (criterion.levels[code] ?? '') : '',
    asked: passing ? null : asked,
    note: rating.note?.trim() ?? '',
    nextStep: rating.nextStep?.trim() ?? '',
    quotes: Object.values(rating.evidence ?? {}).map((evidence) => ({
      text: quoteOf(evidence),
      source: sourceOf(evidence, titles),
    })),
  };
}

function sectionsOf({ rubric, reading, artifactTitles }: LetterMatter): Letter['sections'] {
  return COMPONENTS.map((component) => ({
    component,
    heading: words.component(component),
    criteria: rubric.criteria
      .filter((criterion) => criterion.component === component)
      .flatMap((criterion) => {
        const rating = reading.ratings?.[criterion.id];
        return rating?.code ? [criterionOf(rubric, criterion, rating, artifactTitles)] : [];
      }),
  })).filter(({ criteria }) => criteria.length > 0);
}

function sentences({ rubric, reading }: LetterMatter, decision: Decision): string[] {
  if (decision === 'INCOMPLETE') return [feedbackWords.noJudgement];
  const because = [decisionWords.rule(rubric), words.because(rubric, derive(rubric, reading))];
  return reading.override ? [...because, `${feedbackWords.override}: ${reading.override.reason}`] : because;
}

function overallOf({ reading }: LetterMatter, decision: Decision): Letter['overall'] {
  // An INCOMPLETE says only what the intake found.
  if (decision === 'INCOMPLETE') return [];
  const { strength = '', nextStep = '' } = reading.overall ?? {};
  return [
    { label: words.strong, text: strength.trim() },
    { label: feedbackWords.nextStep, text: nextStep.trim() },
  ].filter(({ text }) => text !== '');
}

/**
 * Composes the letter to an educator: decision, rule in words, for each criterion its level, feedback, quoted evidence
 * with its page and the next step, and how to hand in again. Private notes never enter, and no name but the one given.
 * @throws Error when the reading has no decision.
 */
export function composeLetter(matter: LetterMatter): Letter {
  const { template, rubric, reading, microCredential, submission, candidate, attempt } = matter;
  const decision = decisionOf(rubric, reading);
  if (!decision) throw new Error(`${submission} has no decision to write about.`);
  const programme = template.programmeName || matter.programme;
  const values: Record<LetterField, string> = {
    recipient: matter.recipient || words.nameless,
    programme,
    microcredential_title: microCredential.title,
    microcredential_id: microCredential.id,
    candidate_id: candidate,
    submission_id: submission,
    attempt: String(attempt),
    next_attempt: String(attempt + 1),
  };
  const fill = (text: string) =>
    fillTemplate(templateParts(text), (field) => values[field as LetterField] ?? '');
  const unmet = derive(rubric, reading).unmetChecks;
  return {
    language: template.language,
    programme,
    documentTitle: words.title(microCredential.title),
    title: microCredential.title,
    under: words.microCredential(microCredential.id, attempt),
    facts: [
      { label: words.candidate, value: matter.recipient ? `${matter.recipient} (${candidate})` : candidate },
      { label: words.submission, value: submission },
      { label: words.submitted, value: matter.submittedOn },
      { label: words.decided, value: matter.decidedOn },
    ].filter(({ value }) => value !== ''),
    greeting: fill(template.greeting),
    opening: fill(template.opening[decision]),
    decision: {
      code: decision,
      label: rubric.decisionLabels[decision],
      sentences: sentences(matter, decision),
    },
    overall: overallOf(matter, decision),
    needed:
      decision === 'INCOMPLETE'
        ? unmet.map((id) => rubric.completion.find((check) => check.id === id)?.text ?? id)
        : [],
    sections: decision === 'INCOMPLETE' ? [] : sectionsOf(matter),
    again: fill(template.again[decision]),
    closing: template.closing.map(fill),
    signature: template.signature,
    footnote: words.rubric(rubric.id, rubric.version, rubric.status === 'draft'),
    submission,
  };
}
