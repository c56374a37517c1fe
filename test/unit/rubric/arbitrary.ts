import fc from 'fast-check';
import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { COMPONENTS } from '../../../shared/rubric/rubric.ts';

/** Words of a rubric: never empty, with what trips formats up, and without line ends or white space around them. */
export const words = fc
  .string({ unit: fc.constantFrom(...'ab ,;"\'|*_#<&\\=+-@1é日`~['), minLength: 1, maxLength: 12 })
  .map((text) => `w${text}w`);

/** A draft that may be published, or nearly: `holes` lets texts be empty and the rule ask for what there is not. */
export const draft = ({ holes = false } = {}): fc.Arbitrary<RubricDraft> =>
  fc
    .record({
      levels: fc.uniqueArray(words, {
        minLength: holes ? 1 : 2,
        maxLength: 5,
        selector: (label) => label.toLowerCase(),
      }),
      passing: fc.nat(4),
      ruleAt: fc.nat(4),
      rule: fc.nat(2),
      n: fc.nat(6),
      minimum: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
      titles: fc.uniqueArray(words, { minLength: holes ? 0 : 1, maxLength: 5 }),
      rest: fc.infiniteStream(fc.nat(100)),
      text: fc.infiniteStream(words),
    })
    .map(({ levels, passing, ruleAt, rule, n, minimum, titles, rest, text }): RubricDraft => {
      const dice = () => rest.next().value ?? 0;
      const say = () => (holes && dice() < 4 ? '' : (text.next().value ?? 'w'));
      const from = holes && dice() < 5 ? 9 : 1 + (passing % Math.max(1, levels.length - 1));
      const scale = levels.map((label, at) => ({
        code: `L${at}`,
        label,
        ...(at >= from ? { passing: true } : {}),
      }));
      const at = holes ? ruleAt % levels.length : 1 + (ruleAt % Math.max(1, levels.length - 1));
      const level = `L${at}`;
      const criteria = titles.map((title, place) => ({
        id: `K${place}`,
        component: COMPONENTS[dice() % 3] ?? 'product',
        title,
        required: holes ? dice() < 70 : place === 0 || dice() < 70,
        lookFors: Array.from({ length: dice() % 3 }, () => text.next().value ?? 'w'),
        levels: Object.fromEntries(scale.map(({ code }) => [code, say()])),
        sharedArtifactAllowed: false,
        guidance: [],
      }));
      const [product = 0, application = 0, reflection = 0] = minimum;
      const rules: RubricDraft['decisionRule'][] = [
        { type: 'all', of: 'required', level },
        { type: 'n-of', n: holes ? n : 1 + (n % titles.length), level },
        { type: 'component-minimum', minimum: { product, application, reflection }, level },
      ];
      return {
        id: 'X-R',
        version: '1',
        microCredential: 'X',
        status: 'draft',
        owner: 'local programme',
        scale,
        decisionLabels: { EARNED: 'Earned', NOT_YET: 'Not yet', INCOMPLETE: 'Incomplete' },
        decisionRule: rules[holes ? rule : rule % 2] ?? { type: 'all', of: 'required', level },
        criteria,
        completion: [{ id: 'C1', text: say(), blocking: true }],
      };
    });
