import type { Share } from '../../shared/agreement/wilson.ts';
import { type AgreementOfFile, agreementOfFile } from '../desk/agreement/agreement-of-file.ts';
import { type Command, optional, WrongUsage } from './command.ts';

const figure = (value: number | null) => (value === null ? '-' : value.toFixed(3));

function share({ count, share: part, n, low, high }: Share): string {
  if (part === null) return `- (${n} pairs)`;
  return `${figure(part)} (${count} of ${n} pairs; 95 % interval ${figure(low)} to ${figure(high)})`;
}

const quoted = (text: string) => (/^[\w,.-]+$/.test(text) ? text : `"${text}"`);

/** The labels of `--levels`, from low to high. */
function levelsOf(text: string | undefined): { levels?: string[] } {
  if (text === undefined) return {};
  const levels = text.split(',').map((each) => each.trim());
  if (levels.some((each) => each === ''))
    throw new WrongUsage('--levels takes the levels from low to high, as in --levels NY,PR,DE.');
  return { levels };
}

/** What to pass where the order of the levels was not said: figures that weigh a distance stand and fall with it. */
const hint = ({ levelsFrom, levels }: AgreementOfFile): string[] =>
  levelsFrom === 'given' || levelsFrom === 'session' || levels.length === 0
    ? []
    : [
        `If that is not the order from low to high, or a level is missing, name them: --levels ${quoted(levels.slice(0, 12).join(','))}`,
      ];

export const agreement: Command = {
  usage: 'agreement FILE.csv [--levels A,B,C] [--passing C]',
  does: 'figures of agreement for a ratings table unit,rater,rating',
  options: { levels: { type: 'string' }, passing: { type: 'string' } },
  takes: [1, 1],
  async run([file = ''], options) {
    const passing = optional(options, 'passing');
    const found = await agreementOfFile(file, {
      ...levelsOf(optional(options, 'levels')),
      ...(passing === undefined ? {} : { passing }),
    });
    const { units, raters, levels, alpha, ac2 } = found;
    const lines = [
      `${units} units, ${raters} raters, levels ${levels.join(', ')}`,
      `exact                 ${share(found.exact)}`,
      `adjacent              ${share(found.adjacent)}`,
      ...(found.decision ? [`decision              ${share(found.decision)}`] : []),
      ...found.pairs.map(
        ({ a, b, n, kappa, linear, quadratic }) =>
          `${a} and ${b}, ${n} units: Cohen's kappa ${figure(kappa)}, linear ${figure(linear)}, quadratic ${figure(quadratic)}`,
      ),
      `Fleiss' kappa         ${figure(found.fleiss)}`,
      `Krippendorff's alpha  nominal ${figure(alpha.nominal)}, ordinal ${figure(alpha.ordinal)}, interval ${figure(alpha.interval)}, ratio ${figure(alpha.ratio)}`,
      `Gwet's AC1            ${figure(found.ac1)}; AC2 linear ${figure(ac2.linear)}, quadratic ${figure(ac2.quadratic)}`,
      ...found.notDefined.map(({ figure: name, reason }) => `${name}: ${reason}`),
      ...found.notes,
      ...hint(found),
    ];
    return { ok: true, json: { ...found }, lines };
  },
};
