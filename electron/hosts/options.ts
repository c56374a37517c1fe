import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, defaultLibraryFolder } from '../desk/library/place.ts';

/** How the program was asked to start. */
export interface StartOptions {
  library: string;
  /** Folder of the settings file: beside the library where one was named, so that trying things out stays in one place. */
  settings: string;
  port: number;
  open: boolean;
  /** Batches to offer at once. */
  sources: string[];
}

/**
 * Reads `[--library DIR] [--port N] [--no-open] [SOURCE ...]`; switches that it does not know are left alone,
 * because Chromium and Electron bring their own.
 */
export function startOptions(args: string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: { library: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const named = typeof values.library === 'string' ? resolve(values.library) : null;
  return {
    library: named ?? defaultLibraryFolder(),
    settings: named ?? dataFolder(),
    port: Number(values.port ?? 0) || 0,
    open: !values['no-open'],
    sources: positionals.map((source) => resolve(source)),
  };
}
