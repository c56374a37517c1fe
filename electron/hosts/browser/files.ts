import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { ArtifactFile } from '../../desk/desk.ts';
import { APP_HEADERS, artifactHeaders, CSP, mediaTypeOf, parseRange, resolveInside } from '../content.ts';

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: { path: string; size: number },
  headers: Record<string, string>,
): Promise<void> {
  const range = parseRange(request.headers.range, file.size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
    return;
  }
  const part = range === 'whole' ? { start: 0, end: file.size - 1 } : range;
  const length = part.end - part.start + 1;
  response.writeHead(range === 'whole' ? 200 : 206, {
    'Accept-Ranges': 'bytes',
    'Content-Length': length,
    ...APP_HEADERS,
    ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${part.start}-${part.end}/${file.size}` }),
    ...headers,
  });
  if (request.method === 'HEAD' || length === 0) response.end();
  // The reader may leave in the middle of a page or a clip; that is no error.
  else await pipeline(createReadStream(file.path, part), response).catch(() => response.destroy());
}

/** Serves a file of the app itself; the page comes with the content security policy. */
export async function sendAppFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = resolveInside(folder, pathname === '/' ? '/index.html' : pathname);
  const found = path ? await stat(path).catch(() => null) : null;
  if (!path || !found?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not here.\n');
    return;
  }
  const page = path.endsWith('.html');
  await send(
    request,
    response,
    { path, size: found.size },
    {
      'Content-Type': mediaTypeOf(path),
      'Cache-Control': page ? 'no-store' : 'private, max-age=31536000, immutable',
      ...(page ? { 'Content-Security-Policy': CSP, 'Cross-Origin-Opener-Policy': 'same-origin' } : {}),
    },
  );
}

/** Serves an artifact read-only, with ranges, as an opaque origin that can script nothing. */
export async function sendArtifact(
  request: IncomingMessage,
  response: ServerResponse,
  artifact: ArtifactFile | null,
): Promise<void> {
  if (!artifact) {
    response
      .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('This artifact is missing.\n');
    return;
  }
  await send(request, response, artifact, artifactHeaders(artifact.mediaType));
}
