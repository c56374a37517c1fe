import { QueryClientProvider } from '@tanstack/react-query';
import { DesignRoot } from '../design/index.ts';
import { KeysOverlay } from '../keys/KeysOverlay.tsx';
import { MAC } from '../keys/press.ts';
import { words } from '../words/index.ts';
import { Boundary } from './Boundary.tsx';
import { Gate } from './Gate.tsx';
import { client } from './queries.ts';

const KEY_NAMES = { mac: MAC, names: words.keys.names };

/** The window's whole content. */
export function App() {
  return (
    <DesignRoot keyNames={KEY_NAMES}>
      <QueryClientProvider client={client}>
        <Boundary>
          <Gate />
          <KeysOverlay />
        </Boundary>
      </QueryClientProvider>
    </DesignRoot>
  );
}
