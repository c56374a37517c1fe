import { EventEmitter } from 'node:events';
import type {
  App,
  BrowserWindowConstructorOptions,
  CommandLine,
  ContextBridge,
  Dialog,
  Display,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OpenDialogOptions,
  Privileges,
  Protocol,
  WebContents as RealContents,
  Menu as RealMenu,
  BrowserWindow as RealWindow,
  Screen,
  Session,
  Shell,
  WebRequest,
  WebUtils,
} from 'electron';

/*
 * A double of the module `electron`, of just what the Electron host uses. It shows that the host asks Electron for the
 * right things; it is no Electron, and a test over it is no Electron test.
 *
 * Every piece is checked by `satisfies` against Electron's own types, so that the type check breaks where they drift
 * apart. Left out of that check are the emitter methods (`on`, `once`): their types return the whole of `this`.
 */

type Handler<Setter extends (handler: never) => void> = NonNullable<Parameters<Setter>[0]>;
type InvokeListener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;
type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

/** What the host has asked of Electron, and what a test lets Electron answer. */
export const asked = {
  sandboxed: false,
  name: '',
  switches: {} as Record<string, string | undefined>,
  quits: 0,
  exits: [] as number[],
  schemes: [] as { scheme: string; privileges?: Privileges }[],
  /** What had been called when the app became ready, in order. */
  beforeReady: [] as string[],
  menu: [] as MenuItemConstructorOptions[],
  openDialogs: [] as OpenDialogOptions[],
  messageBoxes: [] as MessageBoxOptions[],
  errorBoxes: [] as string[],
  opened: [] as string[],
  shown: [] as string[],
};

/** The answers of the system and of the person before it. */
export const answers = {
  onlyInstance: true,
  packaged: true,
  /** Index of the button that is pressed in the next message boxes. */
  button: 0,
  picked: [] as string[],
  workAreas: [{ x: 0, y: 0, width: 1920, height: 1080 }],
};

const handlers = new Map<string, InvokeListener>();
const schemes = new Map<string, Handler<(handler: Parameters<Protocol['handle']>[1]) => void>>();

const ready = Promise.withResolvers<void>();
let isReady = false;
const note = (what: string) => {
  if (!isReady) asked.beforeReady.push(what);
};

const commandLine = {
  appendSwitch(name: string, value?: string) {
    note('appendSwitch');
    asked.switches[name] = value;
  },
} satisfies Pick<CommandLine, 'appendSwitch'>;

const appPieces = {
  get isPackaged() {
    return answers.packaged;
  },
  enableSandbox() {
    note('enableSandbox');
    asked.sandboxed = true;
  },
  setName(name: string) {
    asked.name = name;
  },
  requestSingleInstanceLock: () => answers.onlyInstance,
  quit() {
    asked.quits += 1;
  },
  exit(code = 0) {
    asked.exits.push(code);
  },
  whenReady: () => ready.promise,
  getPath: () => '/nowhere',
  getVersion: () => '0.0.0',
} satisfies Partial<App>;
export const app = Object.assign(new EventEmitter(), { commandLine });
Object.defineProperties(app, Object.getOwnPropertyDescriptors(appPieces));

/** Lets the app become ready, as Electron does once the main module has been read. */
export async function becomeReady(): Promise<void> {
  isReady = true;
  ready.resolve();
  // The host goes on in what follows the promise.
  await new Promise((later) => setTimeout(later, 0));
}

type OpenHandler = Parameters<RealContents['setWindowOpenHandler']>[0];

class Contents extends EventEmitter {
  readonly sent: unknown[][] = [];
  openHandler: OpenHandler | null = null;
  send(channel: string, ...args: unknown[]): void {
    this.sent.push([channel, ...args]);
    ipcRenderer.emit(channel, {}, ...structuredClone(args));
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
}
type ContentsPieces = Pick<RealContents, 'send' | 'setWindowOpenHandler'>;

const windows = new Set<BrowserWindow>();

export class BrowserWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new Contents();
  readonly done: string[] = [];
  loaded = '';
  minimised = false;
  bounds = { x: 10, y: 20, width: 1000, height: 700 };

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.webContents satisfies ContentsPieces;
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }
  async loadURL(address: string): Promise<void> {
    this.loaded = address;
  }
  show(): void {
    this.done.push('show');
  }
  focus(): void {
    this.done.push('focus');
  }
  restore(): void {
    this.minimised = false;
    this.done.push('restore');
  }
  maximize(): void {
    this.done.push('maximize');
  }
  isMaximized(): boolean {
    return this.done.includes('maximize');
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  isDestroyed(): boolean {
    return !windows.has(this);
  }
  getNormalBounds() {
    return this.bounds;
  }
  /** As when the person closes it. */
  close(): void {
    this.emit('close', {});
    windows.delete(this);
    this.emit('closed', {});
    if (windows.size === 0) app.emit('window-all-closed');
  }
}
type WindowPieces = Pick<
  RealWindow,
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'isDestroyed'
  | 'getNormalBounds'
  | 'close'
>;
BrowserWindow satisfies new (
  options?: BrowserWindowConstructorOptions,
) => WindowPieces;

/** One session, with the handlers that the host has set. */
const sessionPieces = {
  setPermissionRequestHandler(handler: Parameters<Session['setPermissionRequestHandler']>[0]) {
    doors.request = handler;
  },
  setPermissionCheckHandler(handler: Parameters<Session['setPermissionCheckHandler']>[0]) {
    doors.check = handler;
  },
  setDevicePermissionHandler(handler: Parameters<Session['setDevicePermissionHandler']>[0]) {
    doors.device = handler;
  },
} satisfies Partial<Session>;

/** The handlers that keep a session shut. */
export const doors = {
  request: null as Parameters<Session['setPermissionRequestHandler']>[0],
  check: null as Parameters<Session['setPermissionCheckHandler']>[0],
  device: null as Parameters<Session['setDevicePermissionHandler']>[0],
  network: null as BeforeRequest | null,
};

const webRequest = {
  onBeforeRequest(listener: unknown) {
    doors.network = listener as BeforeRequest;
  },
} satisfies Pick<WebRequest, 'onBeforeRequest'>;

export const session = {
  defaultSession: Object.assign(new EventEmitter(), sessionPieces, { webRequest }),
};

export const protocol = {
  registerSchemesAsPrivileged(list) {
    note('registerSchemesAsPrivileged');
    asked.schemes.push(...list);
  },
  handle(scheme, handler) {
    schemes.set(scheme, handler);
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

/** What the page would get for an address. */
export async function fetchAs(address: string, init?: RequestInit): Promise<Response> {
  const request = new Request(address, init);
  const handler = schemes.get(new URL(address).protocol.slice(0, -1));
  if (!handler) throw new Error(`No handler for ${address}`);
  return handler(request);
}

const ipcMainPieces = {
  handle(channel, listener) {
    if (handlers.has(channel)) throw new Error(`Second handler for ${channel}`);
    handlers.set(channel, listener as InvokeListener);
  },
} satisfies Pick<IpcMain, 'handle'>;
export const ipcMain = Object.assign(new EventEmitter(), ipcMainPieces);

/** Calls a channel as a page would, from a frame that the test describes. */
export async function invokeAs(
  frame: { url: string; parent: unknown } | null,
  channel: string,
  ...args: unknown[]
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler for ${channel}`);
  // What crosses is cloned, both ways, as by Electron; what cannot be cloned throws here too.
  const event = { senderFrame: frame } as unknown as IpcMainInvokeEvent;
  return structuredClone(await handler(event, ...structuredClone(args)));
}

const lastOf = <T>(args: unknown[]) => args.at(-1) as T;

export const dialog = {
  async showOpenDialog(...args: unknown[]) {
    asked.openDialogs.push(lastOf<OpenDialogOptions>(args));
    return { canceled: answers.picked.length === 0, filePaths: answers.picked };
  },
  async showMessageBox(...args: unknown[]) {
    asked.messageBoxes.push(lastOf<MessageBoxOptions>(args));
    return { response: answers.button, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string) {
    asked.errorBoxes.push(`${title}: ${content}`);
  },
} satisfies Pick<Dialog, 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'>;

export const shell = {
  async openExternal(url: string) {
    asked.opened.push(url);
  },
  async openPath(path: string) {
    asked.shown.push(path);
    return '';
  },
  showItemInFolder(path: string) {
    asked.shown.push(path);
  },
} satisfies Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>;

const screenPieces = {
  getAllDisplays: () => answers.workAreas.map((workArea) => ({ workArea }) as Display),
} satisfies Pick<Screen, 'getAllDisplays'>;
export const screen = Object.assign(new EventEmitter(), screenPieces);

export const Menu = {
  buildFromTemplate(template: MenuItemConstructorOptions[]) {
    return template as unknown as RealMenu;
  },
  setApplicationMenu(menu: RealMenu | null) {
    asked.menu = menu as unknown as MenuItemConstructorOptions[];
  },
} satisfies Pick<typeof RealMenu, 'buildFromTemplate' | 'setApplicationMenu'>;

/** What the preload has put into the page. */
export const exposed: Record<string, unknown> = {};

export const contextBridge = {
  exposeInMainWorld(name: string, api: unknown) {
    exposed[name] = api;
  },
} satisfies Pick<ContextBridge, 'exposeInMainWorld'>;

const ipcRendererPieces = {
  /** Straight to the main process's handler, as from the top frame of the app's own page. */
  invoke: (channel: string, ...args: unknown[]) =>
    invokeAs({ url: 'touchstone://app/index.html', parent: null }, channel, ...args),
} satisfies Pick<IpcRenderer, 'invoke'>;
export const ipcRenderer = Object.assign(new EventEmitter(), ipcRendererPieces);

export const webUtils = {
  getPathForFile: (file: File) => `/dropped/${file.name}`,
} satisfies Pick<WebUtils, 'getPathForFile'>;

/** electron-store takes the module as a whole. */
const whole = { app, ipcMain, shell };
export default whole satisfies Partial<Record<keyof typeof import('electron'), unknown>>;
