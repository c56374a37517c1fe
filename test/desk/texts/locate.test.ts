import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SourcePlaces } from '../../../electron/desk/texts/blindness/locate.ts';
import { opened } from '../../fixtures/zip/opened.ts';

const file = (text: string) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  size: text.length,
  mediaType: 'text/plain',
  trouble: null,
});

describe('a file of a batch in the source that it came from', () => {
  it.each(['', 'data/', 'Batch/data/'])('is found below "%s", though others are as large', async (prefix) => {
    const names = Array.from({ length: 20 }, (_, at) => `artifacts/${at}/essay.txt`);
    const source = await opened(names.map((name, at) => ({ name: prefix + name, data: `essay ${at % 10}` })));
    const places = new SourcePlaces(source);
    for (const [at, name] of names.entries())
      expect((await places.bytesOf(name, file(`essay ${at % 10}`)))?.toString()).toBe(`essay ${at % 10}`);
  });

  it('is found by its content where it goes by another name, and not where it is gone', async () => {
    const places = new SourcePlaces(await opened([{ name: 'elsewhere/a.txt', data: 'essay 1' }]));
    expect((await places.bytesOf('artifacts/1.txt', file('essay 1')))?.toString()).toBe('essay 1');
    expect(await places.bytesOf('artifacts/1.txt', file('essay 2'))).toBeNull();
  });
});
