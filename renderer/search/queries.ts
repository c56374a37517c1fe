import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bridge } from '../app/bridge.ts';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';

/** How often the screen asks how far reading has come, in milliseconds: it goes on a hundred times a second. */
const EVERY = 1_000;
let asked = 0;

// Texts are read behind the window. While that goes on only the state is asked again; at its end, everything.
bridge.on('progress', ({ job, done, total }) => {
  if (job !== 'texts') return;
  const now = performance.now();
  if (done === total) void client.invalidateQueries({ queryKey: ['texts'] });
  else if (now - asked > EVERY) {
    asked = now;
    void client.invalidateQueries({ queryKey: ['texts', 'state'] });
  }
});

/** How many files have been read, of how many. */
export const textsStateQuery = (batch: string | null) =>
  queryOptions({
    queryKey: ['texts', 'state', batch],
    queryFn: () => call('texts.state', { batch }),
  });

/** Passages with these words; what was found before stays until the new answer is there. */
export const passagesQuery = (query: string, batch: string | null, limit: number) =>
  queryOptions({
    queryKey: ['texts', 'search', query, batch, limit],
    queryFn: () => call('search.text', { query, batch, limit }),
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
