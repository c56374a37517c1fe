import { z } from 'zod';
import { Component, type DecisionRule, type Rubric } from './rubric.ts';

const text = z.string().max(20_000);
const lines = z.array(text).max(100);

/**
 * A rubric that is being written: of a rubric's shape, and anything in it may still be empty or not fit together.
 * `faults` says what keeps it from being published.
 */
export const RubricDraft = z.strictObject({
  id: z.string().min(1).max(40),
  version: z.string().max(40),
  microCredential: z.string().min(1).max(100),
  status: z.enum(['draft', 'published']),
  owner: text,
  scale: z
    .array(z.strictObject({ code: z.string().min(1).max(12), label: text, passing: z.boolean().optional() }))
    .max(5),
  decisionLabels: z.strictObject({ EARNED: text, NOT_YET: text, INCOMPLETE: text }),
  decisionRule: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('all'), of: z.literal('required'), level: text }),
    z.strictObject({ type: z.literal('n-of'), n: z.number().int().min(0).max(1000), level: text }),
    z.strictObject({
      type: z.literal('component-minimum'),
      minimum: z.partialRecord(Component, z.number().int().min(0).max(1000)),
      level: text,
    }),
  ]),
  criteria: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(20),
        component: Component,
        title: text,
        required: z.boolean(),
        lookFors: lines,
        levels: z.record(z.string(), text),
        feedbackRequiredBelow: text.optional(),
        sharedArtifactAllowed: z.boolean(),
        guidance: lines,
      }),
    )
    .max(200),
  completion: z
    .array(z.strictObject({ id: z.string().min(1).max(20), text, blocking: z.boolean() }))
    .max(100),
});
export type RubricDraft = z.infer<typeof RubricDraft>;

/** The scales that are offered. Labels of the numbered ones are the numbers themselves. */
export const SCALE_PRESETS = ['three', 'two', 'zero-to-four', 'one-to-five'] as const;
export type ScalePreset = (typeof SCALE_PRESETS)[number];

const numbered = (from: number, passingFrom: number): Rubric['scale'] =>
  Array.from({ length: 5 }, (_, at) => ({
    code: String(from + at),
    label: String(from + at),
    ...(from + at >= passingFrom ? { passing: true } : {}),
  }));

/** The levels of a preset, from low to high; labels that are words come from the caller. */
export function presetScale(preset: ScalePreset, labels: Record<'three' | 'two', readonly string[]>) {
  if (preset === 'zero-to-four') return numbered(0, 3);
  if (preset === 'one-to-five') return numbered(1, 4);
  const codes = preset === 'three' ? ['NY', 'PR', 'DE'] : ['NM', 'ME'];
  return codes.map((code, at): Rubric['scale'][number] => ({
    code,
    label: labels[preset][at] ?? code,
    ...(at === codes.length - 1 ? { passing: true } : {}),
  }));
}

/** A rubric with nothing in it but a scale and the rule that every required criterion has to pass. */
export function blankDraft(
  about: Pick<Rubric, 'id' | 'microCredential' | 'decisionLabels'>,
  scale: Rubric['scale'],
): RubricDraft {
  const level = scale.find(({ passing }) => passing)?.code ?? scale.at(-1)?.code ?? '';
  return {
    id: about.id,
    version: '',
    microCredential: about.microCredential,
    status: 'draft',
    owner: 'local programme',
    scale,
    decisionLabels: about.decisionLabels,
    decisionRule: { type: 'all', of: 'required', level },
    criteria: [],
    completion: [],
  };
}

/** A version as the beginning of the next one. */
export function draftFrom(rubric: Rubric): RubricDraft {
  return RubricDraft.parse({ ...structuredCloned(rubric), status: 'draft' });
}

/** Drafts are JSON; what is absent stays absent. */
const structuredCloned = (rubric: Rubric): Rubric => JSON.parse(JSON.stringify(rubric)) as Rubric;

/** The number that a next version would bear: 1.0 after drafts, then 1.1, 1.2; other names get a `-2`, `-3`. */
export function nextVersion(taken: readonly string[], from: string): string {
  const free = (version: string) => !taken.includes(version);
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})$/.exec(from) ?? [];
  if (major !== undefined && minor !== undefined)
    for (let next = Number(minor) + 1; ; next += 1) if (free(`${major}.${next}`)) return `${major}.${next}`;
  if (free('1.0')) return '1.0';
  const stem = from.replace(/-\d+$/, '').slice(0, 30) || '1.0';
  for (let next = 2; ; next += 1) if (free(`${stem}-${next}`)) return `${stem}-${next}`;
}

/** What a rule of another kind asks for to begin with, kept as near to the one before as it can be. */
export function ruleOfType(type: DecisionRule['type'], draft: RubricDraft): RubricDraft['decisionRule'] {
  const { level } = draft.decisionRule;
  if (type === 'all') return { type, of: 'required', level };
  if (type === 'n-of') return { type, n: draft.criteria.length, level };
  const count = (component: Component) =>
    draft.criteria.filter((criterion) => criterion.component === component && criterion.required).length;
  return {
    type,
    minimum: {
      product: count('product'),
      application: count('application'),
      reflection: count('reflection'),
    },
    level,
  };
}
