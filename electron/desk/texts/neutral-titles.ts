import type { Identity } from '../../../shared/batch/batch.ts';
import type { Database } from '../library/database.ts';
import { namesInLabel } from './blindness/in-labels.ts';
import { rosterOf } from './blindness/roster.ts';

interface Titled {
  position: number;
  component: string;
  title: string;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Titles to show instead of those that would tell who the candidate is, by the artifact's position: "Product 2". Empty
 * where no title shows a name, or no envelope says what the candidate is called.
 * @param database that sees the library's tables.
 */
export function neutralTitles(database: Database, submission: string): Map<number, string> {
  const identity = database.get<Identity & Record<string, unknown>>(
    `SELECT i.candidate, given_name AS givenName, family_name AS familyName, email, external_id AS externalId, school
     FROM submission s JOIN identity i ON i.batch = s.batch AND i.candidate = s.candidate WHERE s.key = ?`,
    submission,
  );
  const titles = new Map<number, string>();
  if (!identity) return titles;
  const roster = rosterOf([identity]);
  const artifacts = database.all<Titled & Record<string, unknown>>(
    'SELECT position, component, title FROM artifact WHERE submission = ? ORDER BY position',
    submission,
  );
  for (const [at, { position, component, title }] of artifacts.entries()) {
    if (namesInLabel(title, roster, identity.candidate, 'words').length === 0) continue;
    const before = artifacts.slice(0, at).filter((other) => other.component === component).length;
    titles.set(position, before === 0 ? capital(component) : `${capital(component)} ${before + 1}`);
  }
  return titles;
}
