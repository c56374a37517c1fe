import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDesk } from '../../electron/desk/desk.ts';
import { type ServedDesk, serveDesk } from '../../electron/hosts/browser/serve.ts';
import { browserSettings } from '../../electron/hosts/browser/settings.ts';
import type { Reply } from '../../shared/contract/refusal.ts';
import { contractSuite } from './contract-suite.ts';

/** The desk behind the browser host, without the effects outside the window. */
async function served(): Promise<{ host: ServedDesk; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-contract-'));
  const staticFolder = join(folder, 'page');
  const libraryFolder = join(folder, 'library');
  const desk = openDesk({
    libraryFolder,
    settings: browserSettings(libraryFolder),
    shell: {
      host: 'browser',
      pick: async () => ({ path: null, available: false }),
      openLink: async () => false,
      showFile: async () => false,
      openFile: async () => false,
      openProjector: async () => false,
    },
  });
  mkdirSync(staticFolder);
  writeFileSync(join(staticFolder, 'index.html'), '<!doctype html><title>Touchstone</title>');
  const host = await serveDesk(desk, { port: 0, staticFolder });
  return {
    host,
    async close() {
      await host.close();
      desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens the launch address, as the window does first. */
async function enter(host: ServedDesk): Promise<{ cookie: string; setCookie: string; status: number }> {
  const answer = await fetch(host.address, { redirect: 'manual' });
  const setCookie = answer.headers.get('set-cookie') ?? '';
  return { cookie: setCookie.split(';')[0] ?? '', setCookie, status: answer.status };
}

/** Server-sent events of a response, each as its name and its data. */
async function readEvents(body: ReadableStream<Uint8Array>, tell: (name: string, data: unknown) => void) {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (name && data) tell(name, JSON.parse(data));
    }
  }
}

contractSuite('The browser host', async () => {
  const { host, close } = await served();
  const { cookie } = await enter(host);
  const listeners: [string, (event: unknown) => void][] = [];
  const events = await fetch(`${host.origin}/events`, { headers: { cookie } });
  if (events.body)
    // It ends when the server does.
    void readEvents(events.body, (name, data) => {
      for (const [each, listener] of listeners) if (each === name) listener(data);
    }).catch(() => {});
  return {
    async call(name, input) {
      const answer = await fetch(`${host.origin}/call/${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { cookie, origin: host.origin, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return (await answer.json()) as Reply<unknown>;
    },
    on: (event, listener) => void listeners.push([event, listener]),
    get: (path, headers) => fetch(host.origin + path, { headers: { ...headers, cookie } }),
    close,
  };
});

/** The cookie's name, which is another for each port. */
const nameIn = (origin: string) => `touchstone-${new URL(origin).port}`;

describe('the door of the browser host', () => {
  let host: ServedDesk;
  let close: () => Promise<void>;
  let cookie = '';
  let launched: Awaited<ReturnType<typeof enter>>;

  beforeAll(async () => {
    ({ host, close } = await served());
    launched = await enter(host);
    cookie = launched.cookie;
  });
  afterAll(() => close());

  /** A request whose every header is ours to choose, also Host. */
  const ask = (method: string, path: string, headers: Record<string, string>): Promise<number> =>
    new Promise((answered, failed) => {
      const { port } = new URL(host.origin);
      const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        response.resume();
        response.on('end', () => answered(response.statusCode ?? 0));
      });
      sent.on('error', failed);
      sent.end(method === 'POST' ? '{}' : undefined);
    });
  const own = () => ({ cookie, origin: host.origin });

  it('listens on this machine alone, behind a token and a cookie that scripts cannot read', () => {
    expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(new URL(host.address).searchParams.get('token')).toMatch(/^[0-9a-f]{64}$/);
    expect(launched.status).toBe(303);
    expect(launched.setCookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    // The cookie is not the token: who has seen the address on a screen has nothing.
    expect(launched.setCookie).not.toContain(new URL(host.address).searchParams.get('token'));
  });

  it('lets the window in that came by the address', async () => {
    expect(await ask('GET', '/', { cookie })).toBe(200);
    expect(await ask('POST', '/call/session.get', own())).toBe(200);
  });

  it('tells a projector what the room may see, and no event of the desk', async () => {
    const stream = await fetch(`${host.origin}/events/projector`, { headers: { cookie } });
    const heard: unknown[] = [];
    if (stream.body) void readEvents(stream.body, (name, data) => heard.push([name, data])).catch(() => {});
    await vi.waitUntil(() => heard.length > 0, { timeout: 60_000 });
    const call = (name: string, input: object) =>
      fetch(`${host.origin}/call/${name}`, { method: 'POST', headers: own(), body: JSON.stringify(input) });
    await call('calibration.project', { id: null, blank: true });
    await call('calibration.project', { id: null, blank: false });
    expect(heard).toEqual([['projector', { scene: 'waiting' }]]);
    expect(await ask('GET', '/events/projector', {})).toBe(403);
  });

  it('opens once', async () => {
    expect((await enter(host)).status).toBe(403);
    expect((await enter({ ...host, address: `${host.origin}/launch?token=${'0'.repeat(64)}` })).status).toBe(
      403,
    );
    expect((await enter({ ...host, address: `${host.origin}/launch` })).status).toBe(403);
  });

  it('says in words what to do, where a window of an earlier start is looked at, and tells a script the same', async () => {
    const cookie = `${nameIn(host.origin)}=${'0'.repeat(64)}`;
    const looked = await fetch(`${host.origin}/`, { headers: { cookie, accept: 'text/html,*/*' } });
    expect(looked.status).toBe(403);
    expect(looked.headers.get('content-type')).toContain('text/html');
    expect(looked.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await looked.text();
    expect(page).toContain('<h1>This window belongs to an earlier start</h1>');
    expect(page).toContain('start Touchstone again');
    const used = await fetch(host.address, { headers: { accept: 'text/html' } });
    expect(await used.text()).toContain('<h1>This address opens one window, once</h1>');
    const call = await fetch(`${host.origin}/call/session.get`, {
      method: 'POST',
      headers: { cookie, origin: host.origin },
      body: '{}',
    });
    expect(await call.json()).toEqual({
      ok: false,
      code: 'unavailable',
      message: expect.stringContaining('Touchstone has started anew since this window was opened.'),
    });
  });

  const PATHS: [string, string][] = [
    ['GET', '/'],
    ['GET', '/events'],
    ['GET', `/artifact/${'ab'.repeat(32)}`],
    ['POST', '/call/session.get'],
    ['PUT', '/drop'],
  ];

  it.each(PATHS)('%s %s is refused without the cookie, or with another', async (method, path) => {
    const { origin } = host;
    expect(await ask(method, path, { origin })).toBe(403);
    expect(await ask(method, path, { origin, cookie: `${nameIn(origin)}=` })).toBe(403);
    expect(await ask(method, path, { origin, cookie: `${nameIn(origin)}=${'0'.repeat(64)}` })).toBe(403);
    expect(await ask(method, path, { origin, cookie: `${cookie}0` })).toBe(403);
  });

  it.each(PATHS)('%s %s is refused under another name of this machine', async (method, path) => {
    const { port } = new URL(host.origin);
    for (const name of [`localhost:${port}`, `evil.test:${port}`, `127.0.0.1:1`, '127.0.0.1'])
      expect(await ask(method, path, { ...own(), host: name })).toBe(403);
  });

  it.each(PATHS)('%s %s is refused to another origin', async (method, path) => {
    for (const origin of [
      'https://example.org',
      'null',
      host.origin.replace('http:', 'https:'),
      `${host.origin}0`,
    ])
      expect(await ask(method, path, { cookie, origin })).toBe(403);
  });

  it('takes no write that does not say where it comes from', async () => {
    expect(await ask('POST', '/call/session.get', { cookie })).toBe(403);
    expect(await ask('PUT', '/drop', { cookie })).toBe(403);
  });

  it.each([
    ['GET', '/call/session.get', 404],
    ['DELETE', '/', 405],
    ['OPTIONS', '/call/session.get', 405],
    ['POST', '/', 405],
  ])('%s %s is answered with %i', async (method, path, status) => {
    expect(await ask(method, path, own())).toBe(status);
  });

  it('refuses a call that is not JSON, and one that is too long, with a code', async () => {
    const post = (body: string) =>
      fetch(`${host.origin}/call/session.get`, { method: 'POST', headers: own(), body }).then((answer) =>
        answer.json(),
      );
    expect(await post('{"half":')).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(await post(`"${'x'.repeat(9 * 1024 * 1024)}"`)).toMatchObject({
      ok: false,
      code: 'invalid-input',
    });
  });
});
