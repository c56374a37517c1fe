import type { Programme } from '../../../shared/programme/programme.ts';
import { newReading, type Reading } from '../../../shared/reading/reading.ts';
import { letterHtml } from '../../../shared/results/letter/html.ts';
import { composeLetter } from '../../../shared/results/letter/letter.ts';
import type { LetterTemplate } from '../../../shared/results/letter/template.ts';
import { passingLevel } from '../../../shared/rubric/scale.ts';
import { words } from '../../words/index.ts';

/**
 * A letter about nothing that was ever handed in, printed from the first rubric of the programme, to show a template
 * before there is a decision. Null where the programme has no rubric yet.
 */
export function exampleLetter(programme: Programme, template: LetterTemplate): string | null {
  const [rubric] = programme.rubrics;
  if (!rubric) return null;
  const t = words.letters;
  const lowest = rubric.scale[0]?.code ?? '';
  const reading: Reading = {
    ...newReading('example', 'example', 'first', rubric),
    state: 'locked',
    intake: Object.fromEntries(rubric.completion.map(({ id }) => [id, true])),
    ratings: Object.fromEntries(
      rubric.criteria.map(({ id }, at) => [
        id,
        at === 0
          ? { code: lowest, note: t.exampleNoteText, nextStep: t.exampleNextStep }
          : { code: passingLevel(rubric) },
      ]),
    ),
    overall: { strength: t.exampleStrength, nextStep: t.exampleNextStep },
  };
  const known = programme.stacks
    .flatMap((stack) => stack.microCredentials)
    .find(({ id }) => id === rubric.microCredential);
  const letter = composeLetter({
    template,
    programme: programme.title,
    microCredential: { id: rubric.microCredential, title: known?.title ?? rubric.microCredential },
    rubric,
    reading,
    submission: t.exampleSubmission,
    candidate: t.exampleCandidate,
    recipient: '',
    attempt: 1,
    submittedOn: '',
    decidedOn: '',
    artifactTitles: new Map(),
  });
  return letterHtml(letter, '');
}
