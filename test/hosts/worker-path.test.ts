import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { workerUrl } from '../../electron/desk/worker-path.ts';

it('from source, a worker stands beside the module that starts it', () => {
  const from = 'file:///home/a%20b/electron/desk/loading/load.ts';
  expect(workerUrl('hash', from).href).toBe('file:///home/a%20b/electron/desk/loading/hash-worker.ts');
});

it('from the bundle, it stands beside the bundle', () => {
  for (const chunk of ['main.js', 'part-content-Dj7c.js'])
    expect(workerUrl('hash', `file:///app.asar/dist/electron/${chunk}`).href).toBe(
      'file:///app.asar/dist/electron/hash-worker.js',
    );
});

it('the address starts a worker, also one written in TypeScript', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  const code =
    "import { parentPort } from 'node:worker_threads';\nparentPort?.postMessage('here' as string);\n";
  writeFileSync(join(folder, 'try-worker.ts'), code);
  const worker = new Worker(workerUrl('try', pathToFileURL(join(folder, 'load.ts')).href));
  expect(await new Promise((heard) => worker.once('message', heard))).toBe('here');
  await worker.terminate();
  rmSync(folder, { recursive: true });
});
