import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { protocol } from 'electron';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CSP } from '../../electron/hosts/content.ts';
import { registerScheme, serveScheme } from '../../electron/hosts/electron/protocol.ts';
import { asked, fetchAs } from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

const SHA = 'ab'.repeat(32);
const EMPTY = '00'.repeat(32);
const GONE = 'cd'.repeat(32);
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
let base = '';

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'protocol-'));
  const staticFolder = join(base, 'renderer');
  mkdirSync(join(staticFolder, 'assets'), { recursive: true });
  writeFileSync(join(staticFolder, 'index.html'), '<!doctype html>');
  writeFileSync(join(staticFolder, 'assets', 'app.js'), 'export {}');
  writeFileSync(join(base, 'secret.txt'), 'secret');
  symlinkSync(join(base, 'secret.txt'), join(staticFolder, 'assets', 'link.txt'));
  writeFileSync(join(base, 'artifact'), bytes);
  writeFileSync(join(base, 'empty'), '');
  const file = (name: string, mediaType: string) => ({ path: join(base, name), size: 1, mediaType });
  const artifacts: Record<string, ReturnType<typeof file>> = {
    [SHA]: file('artifact', 'text/html'),
    [EMPTY]: file('empty', 'text/plain'),
    [GONE]: file('gone', 'application/pdf'),
  };
  registerScheme(protocol);
  serveScheme(protocol, { staticFolder, desk: { artifact: (sha256) => artifacts[sha256] ?? null } });
});
afterAll(() => rmSync(base, { recursive: true }));

describe('the scheme', () => {
  it('is a secure origin of its own that may fetch and stream, and may not slip past the policy', () => {
    expect(asked.schemes).toEqual([
      {
        scheme: 'touchstone',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
      },
    ]);
  });
});

describe('the files of the page', () => {
  it('come with the policy on the page itself', async () => {
    for (const address of ['touchstone://app/index.html', 'touchstone://app/', 'touchstone://app/#/queue']) {
      const page = await fetchAs(address);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('content-security-policy')).toBe(CSP);
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('carry their media type', async () => {
    const script = await fetchAs('touchstone://app/assets/app.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toBe('export {}');
  });

  it.each([
    'touchstone://app/../secret.txt',
    'touchstone://app/%2e%2e/secret.txt',
    'touchstone://app/..%2fsecret.txt',
    'touchstone://app/%2e%2e%2fsecret.txt',
    'touchstone://app/..%5csecret.txt',
    'touchstone://app/assets/..%2f..%2fsecret.txt',
    'touchstone://app/index.html%00',
    'touchstone://app/assets/link.txt',
    'touchstone://app/assets',
    'touchstone://app/assets/',
    'touchstone://app/missing.js',
    'touchstone://elsewhere/index.html',
    'touchstone://app:81/index.html',
    'touchstone://someone@app/index.html',
  ])('leave %s where it is', async (address) => {
    const answer = await fetchAs(address).catch(() => null);
    // `Request` itself refuses an address with a user name.
    expect(answer?.status ?? 404).toBe(404);
    expect((await answer?.text()) ?? '').not.toContain('secret');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answer no %s', async (method) => {
    const answer = await fetchAs('touchstone://app/index.html', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('an artifact', () => {
  const artifact = `touchstone://app/artifact/${SHA}`;

  it('comes whole, with its own type, as an origin that can run nothing', async () => {
    const answer = await fetchAs(artifact);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': 'attachment; filename="artifact"',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=990-', 990, 999],
    ['bytes=-5', 995, 999],
    ['bytes=500-9999', 500, 999],
  ])('answers %s with that part', async (range, start, end) => {
    const answer = await fetchAs(artifact, { headers: { range } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/1000`);
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1));
    const part = Buffer.from(await answer.arrayBuffer());
    expect(part.equals(bytes.subarray(start, end + 1))).toBe(true);
  });

  it('refuses a part beyond its end and says how long it is', async () => {
    const answer = await fetchAs(artifact, { headers: { range: 'bytes=1000-' } });
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */1000');
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await fetchAs(artifact, { method: 'HEAD' });
    expect(answer.headers.get('content-length')).toBe('1000');
    expect(await answer.text()).toBe('');
  });

  it('may be empty', async () => {
    const answer = await fetchAs(`touchstone://app/artifact/${EMPTY}`);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each([GONE, 'ff'.repeat(32), '..%2f..%2fsecret.txt', `${SHA}/more`])('%s is not here', async (name) => {
    expect((await fetchAs(`touchstone://app/artifact/${name}`)).status).toBe(404);
  });

  it('lets go of the file when the page loses interest', async () => {
    const answer = await fetchAs(artifact);
    await answer.body?.cancel();
    rmSync(join(base, 'artifact'));
    expect((await fetchAs(artifact)).status).toBe(404);
    writeFileSync(join(base, 'artifact'), bytes);
  });
});
