/** Facts about one final decision that a profile can place in a column. */
export const RESULT_FIELDS = [
  'batch_id',
  'submission_id',
  'candidate_id',
  'given_name',
  'family_name',
  'email',
  'microcredential_id',
  'microcredential_title',
  'attempt',
  'decision',
  'decision_label',
  'decided_at',
  'assessor',
  'rubric_id',
  'rubric_version',
  'feedback',
  'reading_policy',
  'amendment',
  'external_id',
  'school',
  'submitted_at',
  'badge_id',
  /** The id by which the system that the submissions came from knows the candidate. */
  'system_id',
] as const;
export type ResultField = (typeof RESULT_FIELDS)[number];

/** One final decision, ready to be written. Everything is text: ids keep their leading zeros. */
export type ResultRow = Record<ResultField, string>;

/** Facts about one criterion of a decision, beside those of the decision itself. */
export const CRITERION_FIELDS = [
  'criterion_id',
  'criterion',
  'component',
  'level_code',
  'level_label',
  /** The level's place on its scale, 0 for the lowest. */
  'level_points',
  'passing',
  'note',
  'next_step',
  'evidence',
] as const;
export type CriterionField = (typeof CRITERION_FIELDS)[number];

/** Facts about one candidate's way to one award. */
export const AWARD_FIELDS = [
  'candidate_id',
  'given_name',
  'family_name',
  'email',
  'external_id',
  'school',
  'award_id',
  'award_title',
  'earned_count',
  'required_count',
  'award_status',
  'missing_ids',
  'earned_at',
  'submission_ids',
  'badge_id',
] as const;
export type AwardField = (typeof AWARD_FIELDS)[number];

export type Field = ResultField | CriterionField | AwardField;

/** One row's facts. A field that the kind of row does not have reads as empty. */
export type Facts = Readonly<Partial<Record<Field, string>>>;

/** Fields that only the identity envelope can fill. */
export const IDENTITY_FIELDS: readonly Field[] = [
  'given_name',
  'family_name',
  'email',
  'external_id',
  'school',
];

/** Fields that hold an instant (ISO 8601, UTC) and are written by a date pattern. */
export const INSTANT_FIELDS: readonly Field[] = ['decided_at', 'submitted_at', 'earned_at'];

/** What a table has one row for. */
export const ROW_KINDS = ['submission', 'criterion', 'award'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The fields that each kind of row has. */
export const FIELDS_OF: Record<RowKind, readonly Field[]> = {
  submission: RESULT_FIELDS,
  criterion: [...RESULT_FIELDS, ...CRITERION_FIELDS],
  award: AWARD_FIELDS,
};
