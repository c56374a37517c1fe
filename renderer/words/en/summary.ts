import type { Decision, HoldKind } from '../../../shared/reading/reading.ts';
import type { NonOrdinalCode } from '../../../shared/rubric/rubric.ts';
import { summary as printed } from '../../../shared/words/en/summary.ts';
import { numbers } from './numbers.ts';

const STATES: Record<NonOrdinalCode, string> = {
  NO_EVIDENCE: 'No evidence',
  UNREADABLE: 'Unreadable',
  PRIVACY_HOLD: 'Held for privacy',
  INTEGRITY: 'Held for integrity',
  LINK_OFFLINE: 'Not available offline',
};
const HOLDS: Record<HoldKind, string> = {
  privacy: 'privacy',
  integrity: 'integrity',
  unreadable: 'unreadable',
  network: 'needs the network',
};

/** Words of the batch summary on the screen; what is printed, too, stands in the shared wing. */
export const summary = {
  ...printed,
  write: 'Write PDF and CSV',
  empty: 'There is nothing to sum up yet',
  emptyNext: 'Load a batch first. Decisions, levels and times are shown as they come.',
  standing: 'Where it stands',
  decidedShort: 'decided',
  readingShort: 'in reading',
  heldShort: 'on hold',
  unreadShort: 'not begun',
  doubleReading: 'Double reading',
  readTwice: 'read twice',
  readOnce: 'read once',
  turnaroundTitle: 'Turnaround.',
  days: (days: number) => numbers.of(Math.round(days * 10) / 10, 'day', 'days'),
  state: (code: string) => STATES[code as NonOrdinalCode] ?? code,
  held: (kind: HoldKind) => HOLDS[kind],
  otherwise: (derived: Decision | null, decision: Decision) =>
    `${printed.decision(decision)} in place of ${derived ? printed.decision(derived) : 'no decision'}`,
};
