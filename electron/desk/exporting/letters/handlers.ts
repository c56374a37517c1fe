import { Refusal } from '../../../../shared/contract/refusal.ts';
import { letterHtml } from '../../../../shared/results/letter/html.ts';
import { LetterTemplate } from '../../../../shared/results/letter/template.ts';
import type { Handlers } from '../../context.ts';
import type { Library } from '../../library/library.ts';
import { readBadgeIds } from '../badge-ids.ts';
import { factsMaker, readingPolicy } from '../facts.ts';
import { isSettled, standingAt } from '../standing.ts';
import type { ReadTemplate } from './letterhead.ts';
import { saveTemplate, templateFaults } from './template.ts';

/** What sets letters is read when the first one is asked for, so that a window opens without it. */
const setting = () => import('./letters.ts');
const letterhead = () => import('./letterhead.ts');

/** A template that is being edited. @throws Refusal `invalid-input` naming each field that keeps it from being used. */
async function asked(library: Library, template: unknown): Promise<ReadTemplate> {
  const faults = templateFaults(template);
  if (faults.length)
    throw new Refusal('invalid-input', `This template cannot be used yet: ${faults.join('; ')}.`, faults);
  return (await letterhead()).withLogo(library, LetterTemplate.parse(template));
}

type Names = `results.${'letter' | 'letter-logo' | 'letter-template' | 'letter-template-save'}`;

export const letterHandlers: Handlers<Names> = {
  'results.letter': async (context, { submission, names, template }) => {
    const library = context.library();
    const standing = standingAt(library, submission);
    if (!standing) throw new Refusal('not-found', `This library has no submission ${submission}.`);
    if (!isSettled(standing))
      throw new Refusal('undecided', `${standing.id} has no locked decision yet, so there is no letter.`);
    const row = factsMaker(library, 'letters', readBadgeIds(library), readingPolicy(false))(standing, 0);
    const { LetterMaker } = await setting();
    const maker = new LetterMaker(
      library,
      names,
      template === undefined ? undefined : await asked(library, template),
    );
    return { html: letterHtml(maker.letter(standing, row), maker.from.logo?.address ?? '') };
  },
  'results.letter-logo': async (context, { path }) => ({
    name: (await letterhead()).takeLogo(context.library(), path),
  }),
  'results.letter-template': async (context) => {
    const { template, problems } = (await letterhead()).readTemplate(context.library());
    return { template, problems };
  },
  'results.letter-template-save': async (context, { template }) => {
    const faults = templateFaults(template);
    if (faults.length)
      throw new Refusal('invalid-input', `This template cannot be used yet: ${faults.join('; ')}.`, faults);
    return { file: saveTemplate(context.library(), LetterTemplate.parse(template)) };
  },
};
