/** How a file's text is read. */
export type TextKind = 'pdf' | 'office' | 'html' | 'xml' | 'markdown' | 'plain' | 'table' | 'photo';

const KINDS: Record<string, TextKind> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'office',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'office',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'office',
  'application/vnd.ms-word.document.macroenabled.12': 'office',
  'application/vnd.ms-powerpoint.presentation.macroenabled.12': 'office',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'office',
  // An office document whose first bytes do not say so.
  'application/zip': 'office',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'image/svg+xml': 'xml',
  'application/xml': 'xml',
  'text/markdown': 'markdown',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'image/jpeg': 'photo',
  'image/png': 'photo',
  'image/tiff': 'photo',
  'image/webp': 'photo',
  'image/heic': 'photo',
  'image/heif': 'photo',
  'image/avif': 'photo',
  'image/gif': 'photo',
  'image/jxl': 'photo',
};

/** How a file of this media type is read; null where it holds no text that could be. */
export function textKind(mediaType: string): TextKind | null {
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return KINDS[bare] ?? (bare.startsWith('text/') ? 'plain' : null);
}
