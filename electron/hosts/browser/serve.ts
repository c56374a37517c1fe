import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../../desk/desk.ts';
import { openDoor, STRANGER } from './door.ts';
import { openDrops } from './drops.ts';
import { sendAppFile, sendArtifact } from './files.ts';
import { turnAway } from './turned-away.ts';

/** A desk served on this machine's loopback. */
export interface ServedDesk {
  /** Where to go first; the token in it works once. */
  address: string;
  origin: string;
  close(): Promise<void>;
}

/** Longest body of a call, in bytes; feedback is text, and files come another way. */
const MAX_CALL = 8 * 1024 * 1024;

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

/** The body as text; null when it is longer than `most` bytes, whatever its headers say. */
async function bodyWithin(request: IncomingMessage, most: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function answerCall(
  desk: Desk,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number, message: string) =>
    sendJson(response, status, { ok: false, code: 'invalid-input', message });
  const body = await bodyWithin(request, MAX_CALL);
  if (body === null) return refuse(413, 'That is too long to be sent at once.');
  let input: unknown;
  try {
    input = JSON.parse(body || '{}');
  } catch {
    return refuse(400, 'The call is not JSON.');
  }
  sendJson(response, 200, await desk.call(name, input));
}

function streamEvents(desk: Desk, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(':\n\n');
  const off = desk.listen((name, event) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(event)}\n\n`),
  );
  request.on('close', off);
}

/** A projector's stream: what the room may see, and no other event. It is open for as long as the window is. */
function streamProjector(desk: Desk, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const off = desk.projector((view) => response.write(`event: projector\ndata: ${JSON.stringify(view)}\n\n`));
  request.on('close', off);
}

/**
 * Serves the desk on 127.0.0.1: the same contract as the Electron host, behind a one-time token, a strict cookie
 * and checks of Host and Origin.
 * @param port 0 for any free one.
 */
export async function serveDesk(
  desk: Desk,
  { port, staticFolder }: { port: number; staticFolder: string },
): Promise<ServedDesk> {
  const drops = openDrops();
  const server = createServer();
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const door = openDoor(origin);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', origin);
    if (pathname === '/launch') return door.launch(request, response);
    const refusal = door.refusal(request);
    if (refusal === STRANGER) return turnAway(request, response, 'earlier');
    if (refusal)
      return sendJson(response, 403, { ok: false, code: 'unavailable', message: `Refused: ${refusal}.` });
    const [, first = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? [];
    if (request.method === 'POST' && first === 'call') return answerCall(desk, rest, request, response);
    if (request.method === 'PUT' && pathname === '/drop')
      return sendJson(response, 200, { ok: true, value: { path: await drops.receive(request) } });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    if (pathname === '/events/projector') return streamProjector(desk, request, response);
    if (pathname === '/events') return streamEvents(desk, request, response);
    if (first === 'artifact') return sendArtifact(request, response, desk.artifact(rest));
    return sendAppFile(request, response, staticFolder);
  };

  server.on('request', (request, response) => {
    answer(request, response).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { ok: false, code: 'unexpected', message: error.message });
    });
  });

  return {
    address: origin + door.launchPath,
    origin,
    close: () =>
      new Promise((closed) => {
        drops.clear();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
