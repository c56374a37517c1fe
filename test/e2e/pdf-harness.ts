import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { CSP } from '../../electron/hosts/content.ts';
import { amendedPdfjs } from '../../renderer/amended-pdfjs.config.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

/** Builds the viewer's harness page as the app is built, into a folder of its own; returns the folder. */
export async function buildHarness(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'pdf-harness-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(project, 'renderer/viewers/pdf'),
    base: './',
    plugins: [react(), amendedPdfjs],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome150',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(project, 'renderer/viewers/pdf/harness.html') },
    },
  });
  const pdfjs = join(project, 'node_modules/pdfjs-dist');
  for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs'])
    await cp(join(pdfjs, folder), join(outDir, 'pdfjs', folder), { recursive: true });
  await cp(join(pdfjs, 'web/images'), join(outDir, 'pdfjs/images'), { recursive: true });
  return outDir;
}

/** Answers with `body` or the part of it that a Range header asks for. */
function answer(request: IncomingMessage, response: ServerResponse, body: Uint8Array, type: string) {
  const headers = { 'content-type': type, 'content-security-policy': CSP, 'accept-ranges': 'bytes' };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (!range) return response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  const begin = Number(range[1]);
  const end = Math.min(range[2] ? Number(range[2]) + 1 : body.length, body.length);
  const part = body.subarray(begin, end);
  response
    .writeHead(206, { ...headers, 'content-range': `bytes ${begin}-${end - 1}/${body.length}` })
    .end(part);
}

export interface HarnessServer {
  /** Address of the page, ending in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built harness and, under `pdf/NAME.pdf`, the files given; on 127.0.0.1 and a free port. */
export async function serveHarness(folder: string, files: Map<string, Uint8Array>): Promise<HarnessServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://harness').pathname;
    const named = /^\/pdf\/([\w-]+)\.pdf$/.exec(path)?.[1];
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = named === undefined ? undefined : files.get(named);
    if (file) return answer(request, response, file, 'application/pdf');
    const inside = normalize(path === '/' ? '/harness.html' : path);
    try {
      const body = await readFile(join(folder, inside));
      answer(request, response, body, TYPES[extname(inside)] ?? 'application/octet-stream');
    } catch {
      response.writeHead(404, { 'content-security-policy': CSP }).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
