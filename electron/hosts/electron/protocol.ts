import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Protocol } from 'electron';
import type { Desk } from '../../desk/desk.ts';
import { APP_HEADERS, artifactHeaders, CSP, mediaTypeOf, parseRange, resolveInside } from '../content.ts';
import { ourAddress, SCHEME } from './origin.ts';

/** Where the answers come from: the folder of the built page, and the desk's artifacts. */
export interface Sources {
  staticFolder: string;
  desk: Pick<Desk, 'artifact'>;
}

/** Makes the scheme a real origin for Chromium. To be called once, before the app is ready. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      // `stream`: without it Chromium buffers a video whole before it plays, and cannot seek in it.
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Answers every address of the scheme. To be called when the app is ready. */
export function serveScheme(protocol: Protocol, sources: Sources): void {
  protocol.handle(SCHEME, (request) => answerRequest(request, sources));
}

const refused = (status: number, text: string, headers?: Record<string, string>) =>
  new Response(`${text}\n`, {
    status,
    headers: { ...APP_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });

const notHere = () => refused(404, 'Not here.');

async function sendFile(request: Request, path: string, headers: Record<string, string>): Promise<Response> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return notHere();
  const found = await file.stat();
  const range = parseRange(request.headers.get('range'), found.size);
  if (!found.isFile() || range === 'unsatisfiable' || request.method === 'HEAD' || found.size === 0)
    await file.close();
  if (!found.isFile()) return notHere();
  if (range === 'unsatisfiable')
    return refused(416, 'No such part.', { 'Content-Range': `bytes */${found.size}` });

  const part = range === 'whole' ? { start: 0, end: found.size - 1 } : range;
  const answer = {
    status: range === 'whole' ? 200 : 206,
    headers: {
      ...headers,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(part.end - part.start + 1),
      ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${part.start}-${part.end}/${found.size}` }),
    },
  };
  if (request.method === 'HEAD' || found.size === 0) return new Response(null, answer);
  // The stream closes the file when it ends and when the page loses interest.
  const bytes = file.createReadStream({ ...part, highWaterMark: 256 * 1024 });
  return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array<ArrayBuffer>>, answer);
}

/**
 * Answers one request for `touchstone://app/...`: a file of the built page, or an artifact by its SHA-256 with byte
 * ranges. Only GET and HEAD; what lies outside the folder, and what is not there, is 404.
 */
export async function answerRequest(request: Request, { staticFolder, desk }: Sources): Promise<Response> {
  const url = ourAddress(request.url);
  if (!url) return notHere();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refused(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });

  const artifact = /^\/artifact\/([^/]+)$/.exec(url.pathname)?.[1];
  if (artifact !== undefined) {
    const found = desk.artifact(artifact);
    return found ? sendFile(request, found.path, artifactHeaders(found.mediaType)) : notHere();
  }

  const path = resolveInside(
    staticFolder,
    url.pathname === '/' || !url.pathname ? '/index.html' : url.pathname,
  );
  if (!path) return notHere();
  const policy = path.endsWith('.html') ? { 'Content-Security-Policy': CSP } : undefined;
  return sendFile(request, path, { ...APP_HEADERS, 'Content-Type': mediaTypeOf(path), ...policy });
}
