/**
 * Where a worker's code stands: `name-worker.ts` beside the module that starts it while the program runs from
 * its source, `name-worker.js` beside the bundle when it runs from `dist/electron`, where all modules are in one folder.
 * @param name of the worker without `-worker`.
 * @param from `import.meta.url` of the module that starts the worker.
 */
export function workerUrl(name: string, from: string): URL {
  const fromSource = new URL(from).pathname.endsWith('.ts');
  return new URL(`./${name}-worker.${fromSource ? 'ts' : 'js'}`, from);
}
