import type { SampleSubmission } from './submission.ts';

/**
 * The sample's identity envelope (CSV, RFC 4180), one row for each candidate. The names are plainly made up, and
 * neither they nor the addresses occur in any artifact, so that the search for names at loading finds nothing.
 */
export function identitiesOf(submissions: SampleSubmission[]): string {
  const candidates = [...new Set(submissions.map((submission) => submission.candidate))].sort();
  const rows = candidates.map((candidate, index) => {
    const number = candidate.slice(2);
    const school = `School ${(index % 3) + 1}`;
    return [
      candidate,
      'Fictional',
      `Educator-${number}`,
      `educator-${number}@example.org`,
      `000${number}`,
      school,
    ];
  });
  const head = ['candidate', 'given_name', 'family_name', 'email', 'external_id', 'school'];
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
