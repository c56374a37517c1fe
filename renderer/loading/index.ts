import { useSyncExternalStore } from 'react';
import { bridge } from '../app/bridge.ts';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { createLoading } from './create-loading.ts';
import type { Flow } from './flow.ts';

/** Loading in this window. */
export const loading = createLoading({
  call,
  onProgress: (listener) => bridge.on('progress', listener),
  onLoaded() {
    for (const key of ['session', 'queue', 'results', 'submission', 'texts'])
      void client.invalidateQueries({ queryKey: [key] });
  },
  toQueue: () => goTo({ screen: 'queue' }),
});

/** Where loading stands; the component hears of every change. */
export const useLoading = (): Flow => useSyncExternalStore(loading.subscribe, loading.read);
