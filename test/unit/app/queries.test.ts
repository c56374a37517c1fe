import { QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { DeskEventName } from '../../../shared/contract/contract.ts';

/** A busy machine may stand still for longer than the second that Vitest would wait. */
const PATIENCE = { timeout: 60_000 };

const heard = new Map<DeskEventName, (event: unknown) => void>();
vi.stubGlobal('window', {
  touchstone: {
    host: 'electron',
    call: () => new Promise(() => {}),
    on(name: DeskEventName, listener: (event: unknown) => void) {
      heard.set(name, listener);
      return () => {};
    },
  },
});
const { client } = await import('../../../renderer/app/queries.ts');

it('reads once more what was being read for the first time when the desk said that it has changed', async () => {
  const asked: ((answer: string) => void)[] = [];
  const shown = new QueryObserver(client, {
    queryKey: ['calibration', 'room'],
    queryFn: () => new Promise<string>((answer) => asked.push(answer)),
  });
  onTestFinished(shown.subscribe(() => {}));
  await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
  heard.get('calibration')?.({});
  asked[0]?.('as it was before');
  await vi.waitFor(() => expect(asked).toHaveLength(2), PATIENCE);
  asked[1]?.('as it is now');
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toBe('as it is now'), PATIENCE);
});
