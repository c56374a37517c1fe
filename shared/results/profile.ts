import { z } from 'zod';
import { isZone, patternFault } from './date-pattern.ts';
import {
  FIELDS_OF,
  type Field,
  IDENTITY_FIELDS,
  INSTANT_FIELDS,
  RESULT_FIELDS,
  ROW_KINDS,
  type RowKind,
} from './fields.ts';
import { templateFields } from './template-text.ts';

export { RESULT_FIELDS, type ResultField, type ResultRow } from './fields.ts';

/** Says what is wrong with a column, at its place; nothing where it can be filled for this kind of row. */
function checkColumn(column: ColumnShape, rows: RowKind, say: (path: string, message: string) => void): void {
  const known = FIELDS_OF[rows];
  const checkField = (field: string, path: string) => {
    if (!(known as readonly string[]).includes(field))
      say(path, `there is no field ${field || '""'} in a row for one ${rows}; there is: ${known.join(', ')}`);
  };
  const sources = [column.field, column.template, column.text].filter((each) => each !== undefined);
  if (sources.length !== 1) {
    say('field', 'a column takes its value from exactly one of field, template and text');
    return;
  }
  if (column.field !== undefined) checkField(column.field, 'field');
  if (column.template !== undefined)
    try {
      for (const field of templateFields(column.template)) checkField(field, 'template');
    } catch (error) {
      say('template', (error as Error).message);
    }
  if (column.date !== undefined) {
    const fault = patternFault(column.date);
    if (fault) say('date', `the date pattern ${column.date} ${fault}`);
    if (!fieldsOf(column).some((field) => INSTANT_FIELDS.includes(field)))
      say('date', `a date pattern needs one of ${INSTANT_FIELDS.join(', ')}`);
  }
}

const Column = z.strictObject({
  header: z.string().min(1),
  /** The fact that fills it, or ... */
  field: z.string().optional(),
  /** ... a text with facts in braces, or ... */
  template: z.string().optional(),
  /** ... the same text in every row; empty for a column that stays empty. */
  text: z.string().optional(),
  /** How instants are written; ISO 8601 with offset where left out. */
  date: z.string().optional(),
  required: z.boolean().default(false),
  /** Longest value in UTF-16 units. */
  maxLength: z.number().int().positive().optional(),
  /** An identifier, kept as text where a spreadsheet would make a number of it. */
  identifier: z.boolean().default(false),
});
type ColumnShape = z.infer<typeof Column>;
export type Column = ColumnShape;

/** The fields that a column reads. */
export function fieldsOf(column: Pick<Column, 'field' | 'template'>): Field[] {
  if (column.field !== undefined) return [column.field as Field];
  return column.template === undefined ? [] : (templateFields(column.template) as Field[]);
}

const head = {
  format: z.literal('touchstone-profile/1'),
  id: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,39}$/,
      'an id is 1 to 40 small letters, digits or dashes; it names the file, too',
    ),
  title: z.string().min(1),
  /** The day on which this was last compared with the receiving system's own documentation. */
  checkedOn: z.iso.date(),
  /** Whether it makes credentials: only EARNED leaves, and nothing leaves twice. */
  issuing: z.boolean(),
  /** Traps of the receiving system, told before every export. */
  notes: z.array(z.string().min(1)).default([]),
};

/** How a CSV is written, apart from its columns. */
const csv = {
  /** Rows that the receiving system takes at once; more go into numbered files. */
  rowLimit: z.number().int().positive().optional(),
  /** `rfc4180`, or `none` for readers that split at every comma. */
  quoting: z.enum(['rfc4180', 'none']).default('rfc4180'),
  /** Characters that no cell may hold. */
  forbid: z.array(z.string().min(1)).default([]),
  /** Whether machine mode, too, begins with a byte order mark. Spreadsheet mode always does. */
  bom: z.boolean().default(false),
  /** IANA time zone in which days are counted; this machine's own where left out. */
  zone: z
    .string()
    .refine(isZone, 'this machine knows no such time zone; write one like America/New_York')
    .optional(),
};

const TableShape = z.strictObject({
  ...head,
  kind: z.literal('table'),
  rows: z.enum(ROW_KINDS).default('submission'),
  ...csv,
  columns: z.array(Column).min(1),
});

const RubricTableShape = z.strictObject({
  ...head,
  kind: z.literal('rubric-table'),
  ...csv,
  /** One row for each submission, one file for each rubric. */
  columns: z.array(Column).min(1),
  /** Come once for each criterion of the rubric; here the header, too, is a template. */
  criterionColumns: z.array(Column).min(1),
});

/** Names of a column in the receiving system's languages; the first that the worksheet has is taken. */
const names = z.array(z.string().min(1)).min(1);

const WorksheetShape = z.strictObject({
  ...head,
  kind: z.literal('worksheet'),
  identifier: names,
  email: names,
  idNumber: names,
  grade: names,
  scale: names,
  maximum: names,
  changeable: names,
  /** How "no" is written in the column that says whether a grade can be changed. */
  notChangeable: names,
  comments: names,
  /** How the comments cell holds text: as HTML, as Moodle reads it, or plain. */
  commentsAs: z.enum(['html', 'text']),
  /** What goes into a Scale column; the rubric's own decision label where empty. */
  scaleItems: z.strictObject({ EARNED: z.string(), NOT_YET: z.string(), INCOMPLETE: z.string() }),
  /** What goes into a Grade column: a number, or a share of the maximum grade such as 100%; empty leaves the cell as it is. */
  grades: z.strictObject({
    EARNED: z.string().regex(/^(\d+(\.\d+)?%?)?$/),
    NOT_YET: z.string().regex(/^(\d+(\.\d+)?%?)?$/),
    INCOMPLETE: z.string().regex(/^(\d+(\.\d+)?%?)?$/),
  }),
});

const FeedbackZipShape = z.strictObject({
  ...head,
  kind: z.literal('feedback-zip'),
  /** Folder of one submission's files. `{participant}` is the number by which the receiving system knows the candidate. */
  folder: z
    .string()
    .regex(/^[^/\\:*?"<>|]*\{participant\}[^/\\:*?"<>|]*$/, 'names one folder and holds {participant}'),
  files: z.array(z.enum(['pdf', 'html'])).min(1),
});

const OpenBadgesShape = z.strictObject({
  ...head,
  kind: z.literal('open-badges'),
  /** Who issues. The drafts are unsigned: whoever signs them stands here. Null until an administrator has said who. */
  issuer: z
    .strictObject({
      id: z.url(),
      name: z.string().min(1),
      url: z.url().optional(),
      email: z.email().optional(),
    })
    .nullable(),
  language: z.string().min(2).default('en-US'),
});

const LettersShape = z.strictObject({ ...head, kind: z.literal('letters') });
const SummaryShape = z.strictObject({ ...head, kind: z.literal('summary') });

type Say = (path: (string | number)[], message: string) => void;

/** What a shape alone cannot check: that columns can be filled, and that no header comes twice. */
function checkColumns(columns: Column[], rows: RowKind, under: string, say: Say): void {
  columns.forEach((column, at) => {
    checkColumn(column, rows, (path, message) =>
      say([under, at, path], `column ${column.header}: ${message}`),
    );
    if (columns.findIndex((other) => other.header === column.header) < at)
      say([under, at, 'header'], `two columns are headed ${column.header}`);
  });
}

/** How results are laid out for one receiving system (`touchstone-profile/1`): data that an administrator can edit. */
export const Profile = z
  .discriminatedUnion('kind', [
    TableShape,
    RubricTableShape,
    WorksheetShape,
    FeedbackZipShape,
    OpenBadgesShape,
    LettersShape,
    SummaryShape,
  ])
  .superRefine((profile, ctx) => {
    const say: Say = (path, message) => ctx.addIssue({ code: 'custom', path, message });
    if (profile.kind === 'table') checkColumns(profile.columns, profile.rows, 'columns', say);
    if (profile.kind !== 'rubric-table') return;
    checkColumns(profile.columns, 'submission', 'columns', say);
    checkColumns(profile.criterionColumns, 'criterion', 'criterionColumns', say);
    for (const [at, { header }] of profile.criterionColumns.entries())
      if (!header.includes('{criterion}') && !header.includes('{criterion_id}'))
        say(['criterionColumns', at, 'header'], `${header} must hold {criterion} or {criterion_id}`);
  });
export type Profile = z.infer<typeof Profile>;
export type ProfileKind = Profile['kind'];

/** A profile of one kind. */
export type ProfileOf<Kind extends ProfileKind> = Extract<Profile, { kind: Kind }>;
export type TableProfile = ProfileOf<'table'>;

/** The profile's own columns; none for a profile that writes documents. */
export function columnsOf(profile: Profile): Column[] {
  if (profile.kind === 'table') return profile.columns;
  return profile.kind === 'rubric-table' ? [...profile.columns, ...profile.criterionColumns] : [];
}

/** The fields that a profile's rows read; every one for a profile that writes documents or fills a worksheet. */
export function fieldsRead(profile: Profile): readonly Field[] {
  const columns = columnsOf(profile);
  if (columns.length === 0) return RESULT_FIELDS;
  const fields = columns.flatMap((column) => fieldsOf(column));
  return [
    ...fields,
    // The id in another system may be the external one.
    ...(fields.includes('system_id') ? (['external_id'] as const) : []),
    // Whether an address is missing is told by whether there is a name.
    ...(fields.includes('email') ? (['given_name', 'family_name'] as const) : []),
  ];
}

/** The headers that an envelope has to fill: columns that must not be empty and hold nothing else. */
export function identityHeaders(profile: Profile): string[] {
  if (profile.kind === 'open-badges') return ['email'];
  return columnsOf(profile)
    .filter((column) => column.required)
    .filter((column) => {
      const fields = fieldsOf(column);
      return fields.length > 0 && fields.every((field) => IDENTITY_FIELDS.includes(field));
    })
    .map((column) => column.header);
}
