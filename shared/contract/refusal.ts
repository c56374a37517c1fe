/** Stable codes of everything that the desk can refuse; the machine-readable half of an error. */
export const REFUSAL_CODES = [
  'invalid-input',
  'unknown-call',
  'not-found',
  'stale',
  'not-yours',
  'taken',
  'locked',
  'not-signed-in',
  'feedback-missing',
  'undecided',
  'nothing-to-undo',
  'library-busy',
  'library-read-only',
  'library-damaged',
  'source-refused',
  'cancelled',
  'export-blocked',
  'disk',
  'unavailable',
  'unexpected',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/**
 * A refusal that a person can act on: a stable code, a sentence that says what to do, and facts for the screen.
 * Thrown inside the desk; crosses to the screen as a value (see `Reply`).
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: unknown;

  constructor(code: RefusalCode, message: string, detail?: unknown) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}

/** What every call answers: errors are values, so that none is lost on the way across a host. */
export type Reply<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: RefusalCode; message: string; detail?: unknown };
