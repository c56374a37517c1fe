import {
  createContext,
  type DependencyList,
  type EffectCallback,
  type ReactNode,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';

/** Whether what is drawn is on the screen, or stands ready behind it for later. */
export class Presence {
  #shown: boolean;
  #been: boolean;
  readonly #hearers = new Set<() => void>();

  constructor(shown: boolean) {
    this.#shown = this.#been = shown;
  }

  /** It is on the screen now. */
  get shown(): boolean {
    return this.#shown;
  }

  /** It is on the screen, or has been. */
  get been(): boolean {
    return this.#been;
  }

  set(shown: boolean): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#been ||= shown;
    for (const hear of [...this.#hearers]) hear();
  }

  /** Calls back whenever it comes to the screen or goes from it, until the function that is returned is called. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** Has an effect for as long as this is on the screen, each time; given up by calling what is returned. */
  during(effect: EffectCallback): () => void {
    let end: ReturnType<EffectCallback>;
    const hear = () => {
      end?.();
      end = this.#shown ? effect() : undefined;
    };
    const leave = this.subscribe(hear);
    hear();
    return () => {
      leave();
      end?.();
    };
  }
}

/** The presence of what is around; where nothing says otherwise, what is drawn is on the screen. */
export const PresenceContext = createContext(new Presence(true));

/**
 * An effect for as long as this is on the screen: for all that speaks, hears keys, takes the focus or tells the desk.
 * What stands ready begins it when it is shown.
 */
export function useWhileShown(effect: EffectCallback, deps: DependencyList): void {
  const presence = use(PresenceContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are those of the effect
  useEffect(() => presence.during(effect), [presence, ...deps]);
}

/** Whether what is around is on the screen now. */
export function usePresent(): boolean {
  const presence = use(PresenceContext);
  return useSyncExternalStore(presence.subscribe, () => presence.shown);
}

/** Something that is not made ahead, but when what is around is first on the screen. */
export function WhenSeen({ children }: { children: ReactNode }): ReactNode {
  const presence = use(PresenceContext);
  return useSyncExternalStore(presence.subscribe, () => presence.been) && children;
}

/** False in what stands ready, and true a moment after it was shown: for what has time until then. */
export function useAwake(): boolean {
  const presence = use(PresenceContext);
  const [awake, wake] = useState(presence.been);
  useWhileShown(() => {
    if (awake) return;
    const moment = requestIdleCallback(() => wake(true), { timeout: 250 });
    return () => cancelIdleCallback(moment);
  }, [awake]);
  return awake;
}
