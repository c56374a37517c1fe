import type { Rubric } from '../rubric/rubric.ts';
import { isLevel, needsFeedback } from '../rubric/scale.ts';
import { addressesPerson } from './addressing.ts';
import { decisionOf } from './derive.ts';
import { namesMissing } from './missing-descriptor.ts';
import type { Reading } from './reading.ts';

/** The numbers of the seven feedback checks, as `checkFeedback` lists them. */
export type CheckNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One thing that the feedback still lacks. Blocking ones keep the reading from being locked. */
export interface FeedbackFinding {
  check: CheckNumber;
  blocking: boolean;
  /** Where it is missing; absent for overall feedback. */
  criterion?: string;
  /** Of check 6: whether a name stands there, which only the desk can tell, or the person is addressed. */
  about?: 'name' | 'person';
}

const said = (text: string | undefined): boolean => Boolean(text?.trim());

/** Check 6 without the names: feedback speaks of the evidence, not of the person, wherever it stands. */
function checkWording(rubric: Rubric, reading: Reading): FeedbackFinding[] {
  const { overall, ratings } = reading;
  const told = (note?: string, next?: string) =>
    addressesPerson(note ?? '', 'note') || addressesPerson(next ?? '', 'next-step');
  const finding = { check: 6, blocking: false, about: 'person' } as const;
  const criteria = rubric.criteria.filter(({ id }) => told(ratings?.[id]?.note, ratings?.[id]?.nextStep));
  return [
    ...criteria.map(({ id }) => ({ ...finding, criterion: id })),
    ...(told(overall?.strength, overall?.nextStep) ? [finding] : []),
  ];
}

/**
 * Checks a reading's feedback before it locks:
 * 1 each criterion below passing, or without evidence, has feedback (blocks); 2 it points at evidence where there is
 * some; 3 it names the descriptor that is missing; 4 it gives a next step;
 * 5 overall feedback has a strength (blocks); 6 the evidence is addressed, not the person (names are looked for by the
 * desk, which alone knows them); 7 an INCOMPLETE carries no competence feedback.
 */
export function checkFeedback(rubric: Rubric, reading: Reading): FeedbackFinding[] {
  const findings: FeedbackFinding[] = [];
  // Who calibrates or qualifies rates; nobody is given what they write.
  if (reading.purpose === 'calibration') return findings;
  if (decisionOf(rubric, reading) === 'INCOMPLETE') {
    for (const criterion of rubric.criteria) {
      const rating = reading.ratings?.[criterion.id];
      if (said(rating?.note) || said(rating?.nextStep))
        findings.push({ check: 7, blocking: false, criterion: criterion.id });
    }
    if (said(reading.overall?.strength) || said(reading.overall?.nextStep))
      findings.push({ check: 7, blocking: false });
    return findings;
  }
  for (const criterion of rubric.criteria) {
    const rating = reading.ratings?.[criterion.id];
    if (!rating?.code) continue;
    // Holds are resolved before anything leaves; missing evidence counts against the decision, so it is explained.
    const absent = rating.code === 'NO_EVIDENCE';
    if (!absent && !(isLevel(rubric, rating.code) && needsFeedback(rubric, criterion, rating.code))) continue;
    const missing = (check: CheckNumber, blocking: boolean) =>
      findings.push({ check, blocking, criterion: criterion.id });
    if (!said(rating.note)) missing(1, true);
    if (!absent && !Object.keys(rating.evidence ?? {}).length) missing(2, false);
    const written = `${rating.note ?? ''} ${rating.nextStep ?? ''}`;
    if (!absent && said(written) && !namesMissing(rubric, criterion, rating.code, written)) missing(3, false);
    if (!said(rating.nextStep)) missing(4, false);
  }
  if (!said(reading.overall?.strength)) findings.push({ check: 5, blocking: true });
  return [...findings, ...checkWording(rubric, reading)];
}
