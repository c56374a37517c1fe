import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import { type KeyNames, KeyNamesContext } from './actions/key-names.ts';
import { TOOLTIP_DELAY } from './overlays/Tooltip.tsx';
import { LiveRegion } from './speech/LiveRegion.tsx';

/** Stands once around a window's content: the names of keys, the timing of tooltips, the spoken region. */
export function DesignRoot({ keyNames, children }: { keyNames: KeyNames; children: ReactNode }) {
  return (
    <KeyNamesContext value={keyNames}>
      <Tooltip.Provider delayDuration={TOOLTIP_DELAY} skipDelayDuration={300}>
        {children}
        <LiveRegion />
      </Tooltip.Provider>
    </KeyNamesContext>
  );
}
