import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import type { Seen } from './glimpse.ts';

/** What a file is, told by its content, and what is wrong with it, if that shows. */
export interface FileKind {
  mediaType: string;
  /** A sentence for the person who opens it; null where nothing shows. */
  trouble: string | null;
  /** Encrypted: whether it opens without a password shows only when it is opened. */
  encrypted?: true;
}

const TEXTS: Record<string, string> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.csv': 'text/csv',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

function isText(head: Buffer): boolean {
  if (head.includes(0)) return false;
  // The last character may have been cut in the middle.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function pdfTrouble({ tail }: Seen): string | null {
  const end = tail.toString('latin1');
  if (!end.includes('%%EOF')) return 'The PDF ends too early: a part of it is missing. Ask for it again.';
  if (!/startxref\s+\d+/.test(end))
    return 'The PDF is damaged: its table of contents is missing. Some pages may not show.';
  return null;
}

/** By the entry of its trailer (ISO 32000-1, 7.5.5), which stands at the end, and at the beginning of a linearised one. */
const isEncrypted = ({ head, tail }: Seen) => head.includes('/Encrypt') || tail.includes('/Encrypt');

/** Tells a file by its first bytes, never by its name; a name that promises something else is said. */
export async function fileKind(name: string, seen: Seen): Promise<FileKind> {
  const ending = extname(name).toLowerCase();
  if (seen.size === 0)
    return { mediaType: 'application/octet-stream', trouble: 'The file is empty. Ask for it again.' };
  // A PDF may begin with some bytes of something else (ISO 32000-1, annex H.3).
  if (seen.head.subarray(0, 1024).includes('%PDF-'))
    return {
      mediaType: 'application/pdf',
      trouble: pdfTrouble(seen),
      ...(isEncrypted(seen) ? { encrypted: true } : {}),
    };
  if (ending === '.pdf')
    return {
      mediaType: 'application/octet-stream',
      trouble: 'The file is called PDF and is none. Ask for it again.',
    };
  const found = await fileTypeFromBuffer(seen.head);
  if (found && found.mime !== 'application/xml') return { mediaType: found.mime, trouble: null };
  if (isText(seen.head))
    return { mediaType: TEXTS[ending] ?? (found ? found.mime : 'text/plain'), trouble: null };
  return { mediaType: 'application/octet-stream', trouble: null };
}
