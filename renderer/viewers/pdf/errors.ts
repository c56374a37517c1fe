/**
 * Why a PDF can't be shown. The screen's words for each are the catalogue's.
 * - `password-needed`, `password-wrong`: locked; ask for the password (again)
 * - `encryption-unsupported`: locked for the holder of a certificate, or in a way that is not known
 * - `truncated`: begins as a PDF and ends too early to be read
 * - `invalid`: not a PDF, or damaged beyond repair
 * - `missing`: nothing stands at the address
 * - `too-large`: more bytes or pages than the viewer takes on
 * - `unreadable`: the file is there and can't be read (a disk or connection error)
 * - `cancelled`: the caller gave up before it was open; not to be shown
 */
export const PDF_ERROR_CODES = [
  'password-needed',
  'password-wrong',
  'encryption-unsupported',
  'truncated',
  'invalid',
  'missing',
  'too-large',
  'unreadable',
  'cancelled',
] as const;
export type PdfErrorCode = (typeof PDF_ERROR_CODES)[number];

/** A PDF that could not be opened. `code` is for the screen; `message` for the developer alone. */
export class PdfOpenError extends Error {
  override readonly name = 'PdfOpenError';
  readonly code: PdfErrorCode;

  constructor(code: PdfErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What is known of the file's ends, to tell a cut file from one that never was a PDF. */
export interface FileEnds {
  /** `%PDF-` stands within the first 1,024 bytes. */
  readonly begins: boolean;
  /** `%%EOF` stands within the last 1,024 bytes, and all promised bytes are there. */
  readonly ends: boolean;
}

/** pdf.js's PasswordResponses. */
const WRONG_PASSWORD = 2;

/** Sorts whatever pdf.js or the fetch threw into one of the codes. An error sorted before stays as it is. */
export function openError(reason: unknown, { begins, ends }: FileEnds): PdfOpenError {
  if (reason instanceof PdfOpenError) return reason;
  const { name, message, code } = described(reason);
  const because = (kind: PdfErrorCode) => new PdfOpenError(kind, message, { cause: reason });
  if (name === 'AbortError') return because('cancelled');
  if (name === 'PasswordException')
    return because(code === WRONG_PASSWORD ? 'password-wrong' : 'password-needed');
  if (/encrypt/i.test(message)) return because('encryption-unsupported');
  if (name === 'NetworkError' || name === 'TypeError') return because('unreadable');
  return because(begins && !ends ? 'truncated' : 'invalid');
}

function described(reason: unknown): { name: string; message: string; code?: unknown } {
  if (!(reason instanceof Error)) return { name: '', message: String(reason) };
  return { name: reason.name, message: reason.message, code: 'code' in reason ? reason.code : undefined };
}
