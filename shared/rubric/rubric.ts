import { z } from 'zod';

/** The three components by which a micro-credential is shown, in the order in which they are read. */
export const COMPONENTS = ['product', 'application', 'reflection'] as const;
export const Component = z.enum(COMPONENTS);
export type Component = z.infer<typeof Component>;

/** One level of a rubric's scale. Levels are listed from low to high. */
export const Level = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{1,12}$/, 'a level code is 1 to 12 capital letters or digits'),
  label: z.string().min(1),
  passing: z.boolean().optional(),
});
export type Level = z.infer<typeof Level>;

export const Criterion = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/, 'a criterion id is 1 to 20 letters, digits, dots or dashes'),
  component: Component,
  title: z.string().min(1),
  required: z.boolean().default(true),
  lookFors: z.array(z.string()).default([]),
  /** Level code -> what can be seen in the evidence at that level. */
  levels: z.record(z.string(), z.string().min(1)),
  /** Feedback is asked for when the level is below this one; the passing level where left out. */
  feedbackRequiredBelow: z.string().optional(),
  sharedArtifactAllowed: z.boolean().default(false),
  guidance: z.array(z.string()).default([]),
});
export type Criterion = z.infer<typeof Criterion>;

/** A completeness check, judged before competence and apart from it. */
export const CompletionCheck = z.strictObject({
  id: z.string().min(1).max(20),
  text: z.string().min(1),
  blocking: z.boolean().default(true),
});
export type CompletionCheck = z.infer<typeof CompletionCheck>;

/** How ratings become a decision. `level` is the code a criterion has to reach. */
export const DecisionRule = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('all'),
    of: z.literal('required').default('required'),
    level: z.string(),
  }),
  z.strictObject({ type: z.literal('n-of'), n: z.number().int().min(1), level: z.string() }),
  z.strictObject({
    type: z.literal('component-minimum'),
    minimum: z.partialRecord(Component, z.number().int().min(0)),
    level: z.string(),
  }),
]);
export type DecisionRule = z.infer<typeof DecisionRule>;

const RubricShape = z.strictObject({
  id: z.string().min(1).max(40),
  version: z.string().min(1).max(40),
  microCredential: z.string().min(1),
  status: z.enum(['draft', 'published']),
  owner: z.string().default('local programme'),
  scale: z.array(Level).min(2).max(5),
  decisionLabels: z
    .strictObject({ EARNED: z.string().min(1), NOT_YET: z.string().min(1), INCOMPLETE: z.string().min(1) })
    .default({ EARNED: 'Earned', NOT_YET: 'Not yet', INCOMPLETE: 'Incomplete' }),
  decisionRule: DecisionRule,
  criteria: z.array(Criterion).min(1),
  completion: z.array(CompletionCheck).default([]),
});

/**
 * A rubric: versioned data from which the screen, the decision and the exports are made.
 * Parsing also checks what a shape alone cannot: that codes and ids are unique and that each one named exists.
 */
export const Rubric = RubricShape.superRefine((rubric, ctx) => {
  const codes = rubric.scale.map((level) => level.code);
  const say = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  if (new Set(codes).size !== codes.length) say(['scale'], 'two levels share a code');
  if (!rubric.scale.some((level) => level.passing)) say(['scale'], 'no level is marked as passing');
  const ids = rubric.criteria.map((criterion) => criterion.id);
  if (new Set(ids).size !== ids.length) say(['criteria'], 'two criteria share an id');
  const checks = rubric.completion.map((check) => check.id);
  if (new Set(checks).size !== checks.length) say(['completion'], 'two completion checks share an id');
  if (!codes.includes(rubric.decisionRule.level))
    say(['decisionRule', 'level'], `the scale has no level ${rubric.decisionRule.level}`);
  const rule = rubric.decisionRule;
  if (codes.indexOf(rule.level) === 0)
    say(
      ['decisionRule', 'level'],
      `the rule asks for ${rule.level}, the lowest level, which every rating reaches: it would always earn`,
    );
  // A rule that asks for nothing would earn before anything was rated; one that asks too much could never be met.
  if (rule.type === 'all' && !rubric.criteria.some((criterion) => criterion.required))
    say(['decisionRule'], 'the rule asks for all required criteria, and none is required');
  if (rule.type === 'n-of' && rule.n > rubric.criteria.length)
    say(
      ['decisionRule', 'n'],
      `the rule asks for ${rule.n} criteria, and there are ${rubric.criteria.length}`,
    );
  if (rule.type === 'component-minimum') {
    const minimum = Object.entries(rule.minimum);
    if (!minimum.some(([, least]) => least > 0))
      say(['decisionRule', 'minimum'], 'the rule asks for no criterion of any component');
    for (const [component, least] of minimum) {
      const there = rubric.criteria.filter((criterion) => criterion.component === component).length;
      if (least > there)
        say(
          ['decisionRule', 'minimum', component],
          `the rule asks for ${least} criteria of the ${component}, and there are ${there}`,
        );
    }
  }
  rubric.criteria.forEach((criterion, at) => {
    for (const code of codes)
      if (!criterion.levels[code])
        say(['criteria', at, 'levels', code], `${criterion.id} has no descriptor for ${code}`);
    for (const code of Object.keys(criterion.levels))
      if (!codes.includes(code)) say(['criteria', at, 'levels', code], `the scale has no level ${code}`);
    const below = criterion.feedbackRequiredBelow;
    if (below && !codes.includes(below))
      say(['criteria', at, 'feedbackRequiredBelow'], `the scale has no level ${below}`);
  });
});
export type Rubric = z.infer<typeof Rubric>;

/** States of the evidence, not levels: they never enter agreement figures or count as a rating. */
export const NON_ORDINAL_CODES = [
  'NO_EVIDENCE',
  'UNREADABLE',
  'PRIVACY_HOLD',
  'INTEGRITY',
  'LINK_OFFLINE',
] as const;
export const NonOrdinalCode = z.enum(NON_ORDINAL_CODES);
export type NonOrdinalCode = z.infer<typeof NonOrdinalCode>;
