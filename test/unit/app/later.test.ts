import { createElement, Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { later } from '../../../renderer/app/later.tsx';

async function drawn(Screen: ReturnType<typeof later>): Promise<string> {
  const wrong: unknown[] = [];
  const { prelude } = await prerender(
    createElement(Suspense, { fallback: 'waiting' }, createElement(Screen)),
    {
      onError: (error) => void wrong.push(error),
    },
  );
  return wrong.length ? String(wrong[0]) : new Response(prelude).text();
}

it('brings a screen when it is wanted, also after it could not be brought once', async () => {
  const answers = [Promise.reject(new Error('away')), Promise.resolve(() => 'the screen')];
  answers[0]?.catch(() => {});
  const Screen = later(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
  expect(await drawn(Screen)).toContain('away');
  expect(await drawn(Screen)).toContain('the screen');
  expect(await drawn(Screen)).toContain('the screen');
});
