import type { CallName, DeskEvents, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { LoadReport } from '../../shared/contract/views.ts';
import { type Flow, IDLE, type Loaded, nameOf, type Source } from './flow.ts';

/** What loading needs of the world around it. */
export interface LoadingWorld {
  /** @throws Refusal */
  call<Name extends CallName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  onProgress(listener: (event: DeskEvents['progress']) => void): () => void;
  /** Something has been loaded: what the screens show is out of date. */
  onLoaded(): void;
  /** Brings the queue to the screen. */
  toQueue(): void;
}

/** A source that waits for its turn. `straight`: it is loaded without asking when its report is good. */
interface Waiting {
  source: Source;
  straight: boolean;
}

/** The one way by which batches come in, whatever it began with. One at a time; others wait for their turn. */
export interface Loading {
  read(): Flow;
  subscribe(listener: () => void): () => void;
  /** Asks for a source: by the system's own dialog where the host has one, else by ours. */
  choose(kind: 'zip' | 'folder'): Promise<void>;
  /** Says that a dropped file is being taken in; the answer tells whether it is still wanted afterwards. */
  receive(name: string): () => boolean;
  /** Checks a source and shows the report. */
  check(path: string, name?: string): void;
  /** Checks sources one after the other and loads at once what is good. */
  takeStraight(paths: readonly string[]): void;
  loadSample(): void;
  /** Loads what the report on the screen is about. */
  load(): void;
  /** Has the source checked again with these answers to the questions of its report. */
  answer(answers: Readonly<Record<string, string>>): void;
  /** Asks for a table of the people in the source, and has it checked again with it. */
  chooseRoster(): Promise<void>;
  /** The table that was chosen; null when none was. */
  takeRoster(path: string | null): void;
  /** Ends what is running; the library stays as it was. */
  cancel(): void;
  /** Leaves what is on the screen, and takes the next one that waits. */
  leave(): void;
  /** Another screen has come up: what happened behind has been seen. */
  moveOn(): void;
  /** Lets loading go on behind, or brings it back. */
  setBehind(behind: boolean): void;
  /** Says why nothing could be begun. */
  refuse(name: string, message: string): void;
  toQueue(): void;
}

/** What a call is told of a source. */
function asked({ path, name, answers, roster }: Source) {
  return { path, name, ...(answers && { answers }), ...(roster && { roster }) };
}

const SAMPLE: Source = { kind: 'sample', path: '', name: '' };

export function createLoading(world: LoadingWorld): Loading {
  const listeners = new Set<() => void>();
  let flow: Flow = IDLE;
  let waiting: Waiting[] = [];
  let loaded: Loaded[] = [];
  /** The running job; an answer to any other is no longer wanted. */
  let job: string | null = null;

  const show = (next: Flow): void => {
    flow = next;
    for (const listener of listeners) listener();
  };

  world.onProgress(({ job: of, ...progress }) => {
    if (of !== job || (flow.step !== 'checking' && flow.step !== 'loading')) return;
    show({ ...flow, progress });
  });

  /** Runs long work; gives null when it has been left behind meanwhile. */
  const run = async <T>(work: (job: string) => Promise<T>): Promise<T | null> => {
    const mine = crypto.randomUUID();
    job = mine;
    try {
      const answer = await work(mine);
      return job === mine ? answer : null;
    } catch (error) {
      if (job !== mine) return null;
      throw error;
    } finally {
      if (job === mine) job = null;
    }
  };

  const refused = (name: string, error: unknown, behind = false): void => {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'cancelled') next();
    else show({ step: 'refused', name, message, behind });
  };

  /** Goes on to what waits; when nothing does, ends with what has happened. */
  const next = (behind = false): void => {
    const turn = waiting.shift();
    if (turn) void check(turn);
    else if (loaded.length) {
      const all = loaded;
      loaded = [];
      show({ step: 'done', loaded: all, behind });
    } else show(IDLE);
  };

  const check = async ({ source, straight }: Waiting): Promise<void> => {
    show({ step: 'checking', source, progress: null });
    try {
      const report = await run((name) => world.call('source.check', { ...asked(source), job: name }));
      if (!report) return;
      if (straight && report.ok) await load(source);
      else show({ step: 'report', source, report, choosingRoster: false });
    } catch (error) {
      refused(source.name, error);
    }
  };

  const load = async (source: Source, behind = false): Promise<void> => {
    show({ step: 'loading', source, progress: null, behind });
    const wentBehind = () => flow.step === 'loading' && flow.behind;
    try {
      const report: LoadReport | null = await run((name) =>
        source.kind === 'sample'
          ? world.call('sample.load', { job: name })
          : world.call('source.load', { ...asked(source), job: name }),
      );
      if (!report) return;
      if (!report.ok) {
        show({ step: 'report', source, report, choosingRoster: false });
        return;
      }
      world.onLoaded();
      loaded.push({ source, report });
      // Who asked for the sample wants to see it, not to read about it.
      if (source.kind === 'sample') world.toQueue();
      next(source.kind === 'sample' || wentBehind());
    } catch (error) {
      refused(source.name, error, wentBehind());
    }
  };

  const busy = (): boolean => flow.step === 'checking' || flow.step === 'loading';

  const take = (all: Waiting[]): void => {
    waiting.push(...all);
    if (!busy()) next();
  };

  const pathSource = (path: string, name = nameOf(path)): Source => ({ kind: 'path', path, name });

  const takeRoster = (path: string | null): void => {
    if (flow.step !== 'report') return;
    if (path === null) show({ ...flow, choosingRoster: false });
    else void check({ source: { ...flow.source, roster: path }, straight: false });
  };

  const cancel = (): void => {
    const running = job;
    job = null;
    if (running) void world.call('job.cancel', { job: running }).catch(() => {});
    waiting = [];
    next();
  };

  return {
    read: () => flow,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async choose(kind) {
      if (busy()) {
        if (flow.step === 'loading') show({ ...flow, behind: false });
        return;
      }
      try {
        const { path, available } = await world.call('source.pick', { kind });
        if (path !== null) take([{ source: pathSource(path), straight: false }]);
        else if (!available) show({ step: 'choosing', kind });
      } catch (error) {
        refused('', error);
      }
    },
    receive(name) {
      if (!busy()) show({ step: 'receiving', name });
      return () => flow.step === 'receiving' || busy();
    },
    check: (path, name) => take([{ source: pathSource(path, name), straight: false }]),
    takeStraight: (paths) => {
      if (paths.length) take(paths.map((path) => ({ source: pathSource(path), straight: true })));
    },
    loadSample() {
      if (!busy()) void load(SAMPLE);
    },
    load() {
      if (flow.step === 'report' && flow.report.ok) void load(flow.source);
    },
    answer(answers) {
      if (flow.step !== 'report') return;
      const { source } = flow;
      void check({ source: { ...source, answers: { ...source.answers, ...answers } }, straight: false });
    },
    async chooseRoster() {
      if (flow.step !== 'report') return;
      try {
        const { path, available } = await world.call('source.pick', { kind: 'csv' });
        if (available) takeRoster(path);
        else if (flow.step === 'report') show({ ...flow, choosingRoster: true });
      } catch (error) {
        refused(flow.step === 'report' ? flow.source.name : '', error);
      }
    },
    takeRoster,
    cancel,
    leave() {
      if (busy()) cancel();
      else if (flow.step === 'done') show(IDLE);
      else next();
    },
    moveOn() {
      if (flow.step === 'done' && flow.behind) show(IDLE);
    },
    setBehind(behind) {
      if ('behind' in flow) show({ ...flow, behind });
    },
    refuse: (name, message) => show({ step: 'refused', name, message, behind: false }),
    toQueue() {
      show(IDLE);
      world.toQueue();
    },
  };
}
