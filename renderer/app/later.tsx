import { type ComponentType, lazy, useState } from 'react';

type Bring = () => Promise<unknown>;

const waiting: Bring[] = [];

/**
 * A screen whose code is not read at the start: it comes when it is wanted, or before that by `bringAll`. Once it is
 * there it shows at once, as any other does. To be drawn within a `Suspense`.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let found: ComponentType<Props> | null = null;
  const bring = async () => {
    try {
      found = await load();
      return { default: found };
    } catch (error) {
      // React keeps a failure for good: whoever tries again needs another one.
      Lazy = lazy(bring);
      throw error;
    }
  };
  let Lazy = lazy(bring);
  waiting.push(bring);
  return function Later(props: Props) {
    // Chosen once for as long as it stands: another component in its place would lose what is half done in it.
    const [Screen] = useState(() => found ?? Lazy);
    return <Screen {...props} />;
  };
}

/** Brings all that has not come yet, one after the other in the order of their making, while nothing is done for the reader. */
export function bringAll(): void {
  const [next, ...rest] = waiting.splice(0);
  if (!next) return;
  waiting.push(...rest);
  requestIdleCallback(
    () =>
      void next()
        // Whoever goes there is told, and can try again.
        .catch(() => {})
        .then(bringAll),
    { timeout: 2000 },
  );
}
