import { z } from 'zod';

/**
 * The classes of Open Badges 3.0 (1EdTech, final release, appendix "Data models") that a draft uses, written from the
 * specification and closed: a property that is not named here is a mistake. Left out are what an issuer adds by
 * signing (proof, credentialStatus, credentialSchema) and what a decision cannot know.
 */
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'must be an absolute address');
/** xsd:dateTime with a time zone, as VC 2.0 asks for. */
const dateTimeZ = z.iso.datetime({ offset: true });
const text = z.string().min(1);
const only = <Name extends string>(name: Name) => z.tuple([z.literal(name)]);

export const BadgeIssuer = z.strictObject({
  id: uri,
  name: text,
  url: uri.optional(),
  email: z.email().optional(),
});
export type BadgeIssuer = z.infer<typeof BadgeIssuer>;

const Profile = BadgeIssuer.extend({ type: only('Profile') });

const RubricCriterionLevel = z.strictObject({
  id: uri,
  type: only('RubricCriterionLevel'),
  name: text,
  level: text.optional(),
  /** A string in the data model, even where it is a number. */
  points: z.string().optional(),
  description: text.optional(),
});

const ResultType = z.enum([
  'GradePointAverage',
  'LetterGrade',
  'Percent',
  'PerformanceLevel',
  'PredictedScore',
  'RawScore',
  'Result',
  'RubricCriterion',
  'RubricCriterionLevel',
  'RubricScore',
  'ScaledScore',
  'Status',
]);

const ResultDescription = z
  .strictObject({
    id: uri,
    type: only('ResultDescription'),
    name: text,
    resultType: ResultType,
    requiredLevel: uri.optional(),
    rubricCriterionLevel: z.array(RubricCriterionLevel).min(1).optional(),
  })
  .refine(
    ({ resultType, rubricCriterionLevel }) =>
      resultType !== 'RubricCriterionLevel' || rubricCriterionLevel !== undefined,
    { path: ['rubricCriterionLevel'], error: 'a RubricCriterionLevel lists its levels' },
  );

const Result = z.strictObject({
  type: only('Result'),
  resultDescription: uri,
  achievedLevel: uri.optional(),
  status: z
    .enum(['Completed', 'Enrolled', 'Failed', 'InProgress', 'OnHold', 'Provisional', 'Withdrew'])
    .optional(),
  value: z.string().optional(),
});

const Achievement = z.strictObject({
  id: uri,
  type: only('Achievement'),
  achievementType: z.literal('MicroCredential'),
  name: text,
  description: text,
  criteria: z
    .strictObject({ id: uri.optional(), narrative: text.optional() })
    .refine(({ id, narrative }) => id !== undefined || narrative !== undefined, {
      error: 'criteria need an id or a narrative',
    }),
  humanCode: text.optional(),
  inLanguage: z.string().regex(/^[a-z]{2,4}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en-US'),
  version: text.optional(),
  resultDescription: z.array(ResultDescription).min(1),
});

const IdentityObject = z.strictObject({
  type: z.literal('IdentityObject'),
  hashed: z.boolean(),
  identityHash: text,
  identityType: z.enum(['emailAddress', 'identifier', 'systemId', 'userName']),
  salt: z.string().optional(),
});

const AchievementSubject = z
  .strictObject({
    id: uri.optional(),
    type: only('AchievementSubject'),
    identifier: z.array(IdentityObject).optional(),
    achievement: Achievement,
    result: z.array(Result).min(1),
  })
  .refine(({ id, identifier }) => id !== undefined || Boolean(identifier?.length), {
    error: 'a subject needs an id or an identifier',
  });

const EvidenceShape = z.strictObject({
  id: uri.optional(),
  type: only('Evidence'),
  name: text,
  narrative: text,
});
export type Evidence = z.infer<typeof EvidenceShape>;

/** An unsigned AchievementCredential of Open Badges 3.0. */
export const AchievementCredential = z.strictObject({
  '@context': z.tuple([
    z.literal('https://www.w3.org/ns/credentials/v2'),
    z.literal('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'),
  ]),
  id: uri,
  type: z.tuple([
    z.literal('VerifiableCredential'),
    z.enum(['AchievementCredential', 'OpenBadgeCredential']),
  ]),
  name: text,
  description: text.optional(),
  issuer: Profile,
  validFrom: dateTimeZ,
  validUntil: dateTimeZ.optional(),
  credentialSubject: AchievementSubject,
  evidence: z.array(EvidenceShape).min(1).optional(),
});
export type AchievementCredential = z.infer<typeof AchievementCredential>;
