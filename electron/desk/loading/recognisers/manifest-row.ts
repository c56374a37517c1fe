import { ARTIFACT_COMPONENTS } from '../../../../shared/batch/batch.ts';
import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { Row } from '../table.ts';
import { componentIn } from './guess.ts';
import type { ManifestColumn } from './manifest-columns.ts';
import type { Component } from './plan.ts';

/** One row of a manifest, each cell read for what it means. Null where the cell is empty. */
export interface ManifestRow {
  row: number;
  submission: string;
  candidate: string;
  microCredential: string;
  attempt: number | null;
  submittedAt: string | null;
  /** Null where the row only says that it is an artifact. */
  component: Component | null;
  path: string | null;
  url: string | null;
  title: string | null;
  mediaType: string | null;
  size: number | null;
  sha256: string | null;
  person: { givenName: string; familyName: string; email: string };
}

const LONGEST: Partial<Record<ManifestColumn, number>> = {
  submission_id: 100,
  candidate_id: 100,
  microcredential_id: 200,
  url: 4_096,
  file_path: 1_024,
};
const LONGEST_TITLE = 500;
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})$/i;

/** A moment with its zone, in the form in which the batch holds it; null for text of another form. */
export function momentOf(text: string): string | null {
  const [, day, minute, second = '00', fraction = '', zone = ''] = MOMENT.exec(text) ?? [];
  if (day === undefined) return null;
  const offset = /^z$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const moment = `${day}T${minute}:${second}${fraction}${offset}`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}

/** Reads one row. Null, with problems that name row and column, where something in it keeps it out. */
export function readManifestRow(
  { row, cells }: Row,
  file: string,
): { read: ManifestRow | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const cell = (column: ManifestColumn) => cells[column] ?? '';
  const tell = (severity: Problem['severity'], column: ManifestColumn, message: string): null => {
    const where = `${file} row ${row} column ${column}`;
    problems.push({ severity, code: 'table-cell', where, message: `Row ${row} of ${file}: ${message}` });
    return null;
  };
  const text = (column: ManifestColumn): string => {
    const value = cell(column);
    const most = LONGEST[column] ?? Number.POSITIVE_INFINITY;
    if (value.length > most)
      tell('block', column, `${column} has ${value.length} characters; ${most} are the most. Shorten it.`);
    if (/\p{Cc}/u.test(value))
      tell(
        'block',
        column,
        `${column} holds a character that cannot be seen: "${shown(value.slice(0, 80))}". Type it anew.`,
      );
    return value;
  };
  /** A label alone, which may be cut: no submission is lost for it. */
  const title = (): string | null => {
    const value = cell('title');
    if (value.length <= LONGEST_TITLE) return value || null;
    const says = `title has ${value.length} characters and is cut to ${LONGEST_TITLE}. Is a quote missing?`;
    tell('warn', 'title', says);
    return value.slice(0, LONGEST_TITLE).toWellFormed();
  };
  const needed = (column: ManifestColumn): string => {
    const value = text(column);
    if (value === '') tell('block', column, `${column} is empty. Fill it in.`);
    return value;
  };
  const number = (column: ManifestColumn, least: number): number | null => {
    const value = cell(column);
    if (value === '') return null;
    const read = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (read >= least) return read;
    return tell(
      'block',
      column,
      `${column} is "${shown(value.slice(0, 40))}"; it must be a whole number from ${least} on.`,
    );
  };
  const path = text('file_path') || null;
  const url = text('url') || null;
  if ((path === null) === (url === null))
    tell(
      'block',
      'file_path',
      `it needs either file_path or url, and has ${path === null ? 'neither' : 'both'}.`,
    );
  const sha256 = cell('sha256').toLowerCase() || null;
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256))
    tell('block', 'sha256', 'sha256 must be 64 digits from 0 to f. Correct it, or leave it empty.');
  const mediaType = cell('media_type') || null;
  const isType = mediaType === null || /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;.*)?$/.test(mediaType);
  if (!isType)
    tell('warn', 'media_type', 'media_type does not read like application/pdf and is passed over.');
  const handedIn = cell('submitted_at');
  const submittedAt = momentOf(handedIn);
  if (handedIn !== '' && submittedAt === null)
    tell(
      'warn',
      'submitted_at',
      'submitted_at is no moment with its zone, such as 2026-10-30T18:22:00Z, and is passed over.',
    );
  const read = {
    row,
    submission: needed('submission_id'),
    candidate: needed('candidate_id'),
    microCredential: needed('microcredential_id'),
    attempt: number('attempt', 1),
    submittedAt,
    component: componentOf(cell('component') || cell('role'), path ?? '', (message) =>
      tell('block', 'component', message),
    ),
    path,
    url,
    title: title(),
    mediaType: isType ? mediaType : null,
    size: number('size', 0),
    sha256,
    person: { givenName: cell('given_name'), familyName: cell('family_name'), email: cell('email') },
  };
  return { read: problems.some(({ severity }) => severity === 'block') ? null : read, problems };
}

/** "artifact" leaves open which of the components it is; its name may still say it. */
function componentOf(text: string, path: string, wrong: (message: string) => null): Component | null {
  const word = text.toLowerCase();
  const known = ARTIFACT_COMPONENTS.find((each) => each === word);
  if (known) return known;
  if (word === 'artifact') return componentIn(path);
  const says = word === '' ? 'component is empty' : `component is "${shown(text.slice(0, 40))}"`;
  return wrong(`${says}; it must be ${ARTIFACT_COMPONENTS.join(', ')}, or artifact where that is not known.`);
}
