import type { CallName, DeskEventName, DeskEvents } from '../../shared/contract/contract.ts';

import type { Reply } from '../../shared/contract/refusal.ts';

/** How the screen reaches the desk. The preload of the Electron host provides one; in a browser it is made here. */
export interface Bridge {
  host: 'electron' | 'browser';
  call(name: CallName, input: unknown): Promise<Reply<unknown>>;
  on<Name extends DeskEventName>(name: Name, listener: (event: DeskEvents[Name]) => void): () => void;
  /** The path of a dropped file; the browser host receives its bytes first. */
  pathOf(file: File): string | Promise<string>;
}

declare global {
  interface Window {
    touchstone?: Bridge;
  }
}

const away: Reply<never> = {
  ok: false,
  code: 'unavailable',
  message:
    'Touchstone has ended behind this window. What was shown as saved is safe: start it again to go on.',
};

/** Most characters that a page may still send as it goes; browsers end what is longer (Fetch standard, 64 KiB in all). */
const LAST_WORDS = 15_000;

function browserBridge(): Bridge {
  let leaving = false;
  // Before anybody else hears of it, so that what they send then outlives the page.
  window.addEventListener('pagehide', () => {
    leaving = true;
  });
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  const source = new EventSource('events');
  return {
    host: 'browser',
    async call(name, input) {
      try {
        const body = JSON.stringify(input);
        const keepalive = leaving && body.length < LAST_WORDS;
        const response = await fetch(`call/${name}`, { method: 'POST', body, keepalive });
        return (await response.json()) as Reply<unknown>;
      } catch {
        return away;
      }
    },
    on(name, listener) {
      const hear = (event: MessageEvent<string>) => listener(JSON.parse(event.data));
      source.addEventListener(name, hear);
      return () => source.removeEventListener(name, hear);
    },
    async pathOf(file) {
      const response = await fetch('drop', { method: 'PUT', body: file });
      const reply = (await response.json()) as Reply<{ path: string }>;
      if (!reply.ok) throw new Error(reply.message);
      return reply.value.path;
    },
  };
}

export const bridge: Bridge = window.touchstone ?? browserBridge();
