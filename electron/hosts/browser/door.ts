import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { turnAway } from './turned-away.ts';

/** Why a window is refused that did not come by this start's launch address. */
export const STRANGER = 'not signed in from the launch address';

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Decides who comes in: the window that was opened with the launch token, and nobody else on this machine. */
export interface Door {
  /** The path to open once; it exchanges the token for the session cookie. */
  launchPath: string;
  /** Answers a launch request. */
  launch(request: IncomingMessage, response: ServerResponse): void;
  /** Why a request is refused, or null when it may pass. */
  refusal(request: IncomingMessage): string | null;
}

/** @param origin the address of this server, such as `http://127.0.0.1:4711`. */
export function openDoor(origin: string): Door {
  const session = randomBytes(32).toString('hex');
  let token: string | null = randomBytes(32).toString('hex');
  const { host, port } = new URL(origin);
  // Cookies are shared by all ports of a machine: one name would have a second start shut out the window of the first.
  const cookie = `touchstone-${port}`;

  const cookieOf = (request: IncomingMessage) =>
    (request.headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim().split('='))
      .find(([name]) => name === cookie)?.[1] ?? '';

  return {
    launchPath: `/launch?token=${token}`,
    launch(request, response) {
      const given = new URL(request.url ?? '/', origin).searchParams.get('token') ?? '';
      if (request.headers.host !== host || token === null || !same(given, token))
        return turnAway(request, response, 'used');
      token = null;
      response.writeHead(303, {
        Location: '/',
        'Set-Cookie': `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/`,
        'Cache-Control': 'no-store',
      });
      response.end();
    },
    refusal(request) {
      const { headers, method } = request;
      // A name that resolves to this machine is not this machine (DNS rebinding).
      if (headers.host !== host) return 'wrong host';
      if (headers.origin !== undefined && headers.origin !== origin) return 'wrong origin';
      if (method !== 'GET' && method !== 'HEAD' && headers.origin !== origin) return 'origin missing';
      if (!same(cookieOf(request), session)) return STRANGER;
      return null;
    },
  };
}
