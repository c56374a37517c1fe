import type { IncomingMessage, ServerResponse } from 'node:http';
import { APP_HEADERS } from '../content.ts';
import { WORDS } from './words.ts';

/** Whether somebody looks at the answer, as a page in a window, and no script waits for it. */
function isLookedAt({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET') return false;
  const kind = headers['sec-fetch-dest'];
  return kind === undefined ? (headers.accept ?? '').includes('text/html') : kind === 'document';
}

const page = ({ title, why, next }: (typeof WORDS)[keyof typeof WORDS]) =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Touchstone</title>
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
main { max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
</style>
</head>
<body><main><h1>${title}</h1><p>${why}</p><p>${next}</p></main></body>
</html>
`;

/**
 * Answers whoever comes without the session of this start: a page of words where somebody looks at it, and otherwise
 * a refusal for the window that asked.
 */
export function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  which: keyof typeof WORDS,
): void {
  const words = WORDS[which];
  const looked = isLookedAt(request);
  response.writeHead(403, {
    ...APP_HEADERS,
    'Content-Type': looked ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    'Cache-Control': 'no-store',
  });
  response.end(
    looked
      ? page(words)
      : JSON.stringify({ ok: false, code: 'unavailable', message: `${words.why} ${words.next}` }),
  );
}
