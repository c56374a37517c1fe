import { describe, expect, it } from 'vitest';
import { openError, PdfOpenError } from '../../../renderer/viewers/pdf/errors.ts';

const WHOLE = { begins: true, ends: true };

/** An error as pdf.js throws it: told apart by its name, and by a number for passwords. */
const thrown = (name: string, message = '', code?: number) =>
  Object.assign(new Error(message), { name, code });

describe('why a PDF can not be opened', () => {
  it('tells a password that is needed from one that is wrong', () => {
    expect(openError(thrown('PasswordException', '', 1), WHOLE).code).toBe('password-needed');
    expect(openError(thrown('PasswordException', '', 2), WHOLE).code).toBe('password-wrong');
  });

  it('tells a lock that no password opens', () => {
    const reason = thrown('UnknownErrorException', 'unknown encryption method');
    expect(openError(reason, WHOLE).code).toBe('encryption-unsupported');
  });

  it('tells a file that was cut from one that never was a PDF', () => {
    const reason = thrown('InvalidPDFException', 'Invalid PDF structure.');
    expect(openError(reason, { begins: true, ends: false }).code).toBe('truncated');
    expect(openError(reason, { begins: false, ends: false }).code).toBe('invalid');
    expect(openError(reason, WHOLE).code).toBe('invalid');
  });

  it('tells a connection that broke, and a caller that gave up', () => {
    expect(openError(new TypeError('Failed to fetch'), WHOLE).code).toBe('unreadable');
    expect(openError(thrown('AbortError'), WHOLE).code).toBe('cancelled');
  });

  it('leaves an error alone that has been told before', () => {
    const told = new PdfOpenError('missing', 'status 404');
    expect(openError(told, WHOLE)).toBe(told);
  });

  it('keeps what was thrown, whatever it was', () => {
    expect(openError('a word', WHOLE)).toMatchObject({ code: 'invalid', cause: 'a word' });
    expect(openError(undefined, WHOLE).code).toBe('invalid');
  });
});
