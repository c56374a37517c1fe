const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * What may be opened in the system's program, and the ending that leads there. Nothing that a system runs, mounts or
 * follows: no programs, scripts, archives, web pages, vector pictures, documents with macros.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  [`${OFFICE}.wordprocessingml.document`]: '.docx',
  [`${OFFICE}.presentationml.presentation`]: '.pptx',
  [`${OFFICE}.spreadsheetml.sheet`]: '.xlsx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/vnd.oasis.opendocument.presentation': '.odp',
  'application/vnd.oasis.opendocument.spreadsheet': '.ods',
  'text/plain': '.txt',
  'text/markdown': '.txt',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'image/heif': '.heif',
  'image/tiff': '.tif',
  'video/mp4': '.mp4',
  'video/quicktime': '.mov',
  'video/webm': '.webm',
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
  'audio/x-m4a': '.m4a',
  'audio/wav': '.wav',
  'audio/vnd.wave': '.wav',
  'audio/ogg': '.ogg',
};

/** The ending under which an artifact of this media type may be opened outside; null where it may not. */
export function endingOf(mediaType: string): string | null {
  return Object.hasOwn(ENDINGS, mediaType) ? (ENDINGS[mediaType] ?? null) : null;
}
