import type {
  CallName,
  DeskEventName,
  DeskEvents,
  OutputOf,
  ParsedInputOf,
} from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Room } from './calibration/room.ts';
import type { Library } from './library/library.ts';
import type { Texts } from './texts/behind.ts';

/** What a person can be asked for by a file dialog. */
export type PickKind = ParsedInputOf<'source.pick'>['kind'];

/** What a host does for the desk outside its own window. A host that cannot answers so, and the screen offers its own way. */
export interface Shell {
  host: 'electron' | 'browser';
  /** Asks for a file or a folder. `available: false` where the host has no dialog of its own. */
  pick(kind: PickKind): Promise<{ path: string | null; available: boolean }>;
  /** Opens an http, https or mailto address in the system's program, after the person has agreed. */
  openLink(url: string): Promise<boolean>;
  /** Shows a file in the system's file manager. */
  showFile(path: string): Promise<boolean>;
  /** Opens a file of the desk's own making in the system's program for its kind. */
  openFile(path: string): Promise<boolean>;
  /** Opens the projector window, on the second display where there is one; false where the page has to. */
  openProjector(): Promise<boolean>;
}

/** Where settings are kept. */
export interface SettingsStore {
  get(): Settings;
  set(patch: Partial<Settings>): Settings;
}

/** What every handler works with. */
export interface Context {
  libraryFolder: string;
  /** Why the library could not be opened for writing; null when it is open. */
  readonly trouble: string | null;
  settings: SettingsStore;
  shell: Shell;
  sources: string[];
  emit<Name extends DeskEventName>(name: Name, event: DeskEvents[Name]): void;
  /** The open library. @throws Refusal when it could not be opened. */
  library(): Library;
  /** The open library's texts. @throws Refusal when it could not be opened. */
  texts(): Texts;
  /** What is projected, and who sees it. */
  calibration: Room;
  /**
   * Closes the library, does `work` on its folder, and opens it again.
   * @throws Refusal `library-busy` while long work is under way.
   */
  apart<T>(work: () => Promise<T>): Promise<T>;
  /** Runs long work that `job.cancel` can end. */
  job<T>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  cancelJob(name: string): boolean;
}

export type Handler<Name extends CallName> = (
  context: Context,
  input: ParsedInputOf<Name>,
) => OutputOf<Name> | Promise<OutputOf<Name>>;

export type Handlers<Name extends CallName = CallName> = { [Each in Name]: Handler<Each> };

/** The code of whoever acts as an adjudicator. @throws Refusal `not-signed-in`, or `not-yours` for an assessor. */
export function adjudicatorOf(context: Context): string {
  const code = assessorOf(context);
  if (context.settings.get().role !== 'adjudicator')
    throw new Refusal(
      'not-yours',
      'This is an adjudicator’s to do. Choose “Act as adjudicator” beside your code first.',
    );
  return code;
}

/** The code of whoever is signed in. @throws Refusal `not-signed-in`. */
export function assessorOf(context: Context): string {
  const { assessor } = context.settings.get();
  if (!assessor) throw new Refusal('not-signed-in', 'Say who you are first: enter your assessor code.');
  return assessor;
}
