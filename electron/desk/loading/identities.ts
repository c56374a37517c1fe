import type { Identity } from '../../../shared/batch/batch.ts';
import { shown } from '../../../shared/batch/path.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import { readTable } from './table.ts';

const COLUMNS = ['candidate', 'given_name', 'family_name', 'email', 'external_id', 'school'];
const OPTIONAL = ['school'];
/** Loose on purpose: the export checks addresses where they matter. */
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/**
 * Reads an identity envelope: `candidate,given_name,family_name,email,external_id[,school]`, one row per candidate.
 * Problems name row and column. What they say never repeats a name or an address.
 */
export function readIdentities(bytes: Buffer, file: string): { identities: Identity[]; problems: Problem[] } {
  const { columns, rows, problems } = readTable(bytes, file, COLUMNS);
  const tell = (severity: Problem['severity'], code: string, where: string, message: string) =>
    problems.push({ severity, code, where, message });
  if (columns.length === 0) {
    if (problems.length === 0)
      tell('block', 'table-empty', file, `${file} is empty. Take it out, or fill it.`);
    return { identities: [], problems };
  }
  for (const column of COLUMNS.filter((name) => !columns.includes(name) && !OPTIONAL.includes(name))) {
    tell(
      'block',
      'table-column',
      file,
      `${file} has no column "${column}". Its first row must be ${COLUMNS.join(',')}.`,
    );
  }
  for (const [at, column] of columns.entries()) {
    if (columns.indexOf(column) < at) {
      tell(
        'block',
        'table-column',
        file,
        `${file} has the column "${shown(column)}" twice. Keep one of them.`,
      );
    } else if (!COLUMNS.includes(column)) {
      tell(
        'warn',
        'table-column',
        file,
        `The column "${shown(column)}" of ${file} is not known here and is passed over.`,
      );
    }
  }
  const seen = new Map<string, number>();
  const identities = rows.flatMap(({ row, cells }): Identity[] => {
    const candidate = cells.candidate ?? '';
    const where = `${file} row ${row}`;
    if (candidate === '') {
      tell(
        'block',
        'table-cell',
        `${where} column candidate`,
        `Row ${row} of ${file} has no candidate code.`,
      );
      return [];
    }
    const first = seen.get(candidate);
    if (first !== undefined) {
      const says = `Candidate ${shown(candidate)} stands in rows ${first} and ${row} of ${file}. Keep one of them.`;
      tell('block', 'duplicate-candidate', `${where} column candidate`, says);
      return [];
    }
    seen.set(candidate, row);
    if (!EMAIL.test(cells.email ?? '')) {
      const says = `Row ${row} of ${file} has no usable e-mail address; results that need one will leave this candidate out.`;
      tell('warn', 'table-cell', `${where} column email`, says);
    }
    return [
      {
        candidate,
        givenName: cells.given_name ?? '',
        familyName: cells.family_name ?? '',
        email: cells.email ?? '',
        externalId: cells.external_id ?? '',
        school: cells.school ?? '',
      },
    ];
  });
  return { identities, problems };
}

/** Candidates who are in only one of batch and envelope. */
export function compareIdentities(
  identities: Identity[],
  candidates: Iterable<string>,
  file: string,
): Problem[] {
  const enveloped = new Set(identities.map(({ candidate }) => candidate));
  const problems: Problem[] = [];
  const inBatch = new Set(candidates);
  for (const candidate of inBatch) {
    if (enveloped.has(candidate)) continue;
    const message = `Candidate ${shown(candidate)} is not in ${file}: results will have no name or address for them.`;
    problems.push({ severity: 'warn', code: 'no-identity', where: file, message });
  }
  for (const candidate of enveloped) {
    if (inBatch.has(candidate)) continue;
    const message = `Candidate ${shown(candidate)} of ${file} has no submission in this batch.`;
    problems.push({ severity: 'info', code: 'identity-unused', where: file, message });
  }
  return problems;
}
