import { type ReactNode, useEffect } from 'react';
import type { SessionView } from '../../shared/contract/views.ts';
import { showKeys } from '../keys/overlay.ts';
import { openPalette } from '../keys/palette-open.ts';
import { useKeys } from '../keys/useKeys.ts';
import { loading } from '../loading/index.ts';
import { takeStartSources } from '../loading/start-sources.ts';
import { goTo } from './route.ts';

/** What holds on every screen: the keys that work everywhere, and the batches named at the start. */
export function Everywhere({ session, children }: { session: SessionView; children: ReactNode }) {
  useKeys({
    'show-keys': showKeys,
    palette: openPalette,
    'open-batch': () => void loading.choose('zip'),
    'search-texts': () => goTo({ screen: 'search' }),
    'go-queue': () => goTo({ screen: 'queue' }),
  });
  useEffect(() => takeStartSources(session.sources), [session.sources]);
  return children;
}
