import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';

/** Every column that a manifest may have; `role` is taken for `component`. */
export const MANIFEST_COLUMNS = [
  'submission_id',
  'candidate_id',
  'microcredential_id',
  'attempt',
  'submitted_at',
  'component',
  'role',
  'file_path',
  'url',
  'title',
  'media_type',
  'size',
  'sha256',
  'given_name',
  'family_name',
  'email',
] as const;
export type ManifestColumn = (typeof MANIFEST_COLUMNS)[number];

/** A manifest cannot do without one column of each. */
const REQUIRED: ManifestColumn[][] = [
  ['submission_id'],
  ['candidate_id'],
  ['microcredential_id'],
  ['component', 'role'],
  ['file_path', 'url'],
];

/** Whether a table's header is that of a manifest, if not of a whole one. */
export function looksLikeManifest(columns: readonly string[]): boolean {
  return ['submission_id', 'candidate_id', 'microcredential_id'].some((name) => columns.includes(name));
}

/** What is wrong with the header of a manifest. */
export function headerProblems(columns: readonly string[], file: string): Problem[] {
  const problem = (severity: Problem['severity'], message: string): Problem => ({
    severity,
    code: 'table-column',
    where: file,
    message,
  });
  const known: readonly string[] = MANIFEST_COLUMNS;
  return [
    ...REQUIRED.filter((names) => !names.some((name) => columns.includes(name))).map((names) =>
      problem('block', `${file} has no column "${names.join('" or "')}". Add it, with a value in every row.`),
    ),
    ...columns.flatMap((column, at) => {
      if (columns.indexOf(column) < at)
        return problem('block', `${file} has the column "${shown(column)}" twice. Keep one of them.`);
      if (known.includes(column)) return [];
      return problem(
        'warn',
        `The column "${shown(column)}" of ${file} is not known here and is passed over.`,
      );
    }),
  ];
}
