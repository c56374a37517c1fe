import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../electron/desk/context.ts';
import { openArtifact } from '../../../electron/desk/session/open-artifact.ts';
import { endingOf } from '../../../shared/contract/originals.ts';
import { loadedLibrary } from '../../fixtures/library.ts';

describe('opening an original outside', () => {
  it('hands over a copy under a name that says nothing', async () => {
    const library = await loadedLibrary();
    const opened: string[] = [];
    const context = {
      library: () => library,
      shell: { openFile: async (path: string) => opened.push(path) > 0 },
    } as unknown as Context;
    const row = library.database.get<{ sha256: string }>(
      "SELECT sha256 FROM artifact WHERE media_type = 'text/plain' LIMIT 1",
    );
    expect(await openArtifact(context, row?.sha256 ?? '')).toBe(true);
    expect(opened.map((path) => basename(path))).toEqual(['original.txt']);
    expect(readFileSync(opened[0] ?? '', 'utf8')).not.toBe('');
    await expect(openArtifact(context, '0'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is for no kind that a system runs, mounts or follows', () => {
    for (const type of [
      'application/x-msdownload',
      'application/x-sh',
      'application/zip',
      'text/html',
      'image/svg+xml',
      'application/vnd.ms-word.document.macroenabled.12',
      'application/octet-stream',
      'constructor',
    ])
      expect(endingOf(type)).toBeNull();
  });
});
