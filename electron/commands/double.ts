import { percentAgreement } from '../../shared/agreement/shown.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { DoublePlan } from '../../shared/double/plan.ts';
import { setPlan } from '../desk/double/plan.ts';
import { doubleView } from '../desk/double/view.ts';
import { type Command, type Options, optional, required, WrongUsage } from './command.ts';
import { changing, LIBRARY, reading } from './libraries.ts';

/** The plan that the options ask for; null for `--off`, undefined where they ask for none. */
function asked(options: Options): DoublePlan | null | undefined {
  if (options.off === true) return null;
  const seed = optional(options, 'seed');
  if (seed === undefined) return undefined;
  const number = (name: string) => {
    const text = optional(options, name);
    return text === undefined ? {} : { [name]: text.trim() === '' ? Number.NaN : Number(text) };
  };
  const plan = DoublePlan.safeParse({
    seed,
    near: options['no-near'] !== true,
    ...number('first'),
    ...number('percent'),
  });
  if (plan.success) return plan.data;
  const [issue] = plan.error.issues;
  throw new WrongUsage(`--${issue?.path.join('.')}: ${issue?.message}.`);
}

export const double: Command = {
  usage: 'double --batch ID [--seed SEED [--first N] [--percent P] [--no-near] | --off]',
  does: 'what of a batch is read by two, how far it is and how well they agree; with a seed, draws it',
  options: {
    ...LIBRARY,
    batch: { type: 'string' },
    seed: { type: 'string' },
    first: { type: 'string' },
    percent: { type: 'string' },
    'no-near': { type: 'boolean' },
    off: { type: 'boolean' },
    as: { type: 'string' },
  },
  takes: [0, 0],
  nothing: { plan: null, coverage: null, toSettle: [] },
  async run(_args, options) {
    const batch = required(options, 'batch');
    const plan = asked(options);
    const view =
      plan === undefined
        ? await reading(options, (library) => {
            if (!library.database.get('SELECT 1 FROM batch WHERE id = ?', batch))
              throw new Refusal('not-found', `This library has no batch ${batch}.`);
            return doubleView(library, batch);
          })
        : await changing(options, (library) => {
            setPlan(library, batch, plan, optional(options, 'as') ?? 'administrator');
            return doubleView(library, batch);
          });
    const { agreement, coverage, coverageText, toSettle } = view;
    return {
      ok: true,
      json: {
        ok: true,
        batch,
        plan: view.plan,
        coverage,
        agreement,
        weeks: view.weeks,
        criteria: view.criteria,
        toSettle: toSettle.map(({ key: _, ...rest }) => rest),
        problems: [],
      },
      lines: [
        view.plan
          ? `double reading of ${batch}, seed ${view.plan.seed}`
          : `double reading of ${batch} is off`,
        coverageText,
        ...(agreement.submissions
          ? [percentAgreement('exact', agreement.exact), percentAgreement('decision', agreement.decision)]
          : []),
        ...toSettle.map(({ id, candidate, microCredential, why }) =>
          ['for an adjudicator', id, candidate, microCredential, why].join('\t'),
        ),
      ],
    };
  },
};
