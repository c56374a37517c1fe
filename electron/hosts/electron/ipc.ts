import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Reply } from '../../../shared/contract/refusal.ts';
import type { Desk } from '../../desk/desk.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { isPage } from './origin.ts';

/**
 * Whether a call comes from the app's own page: the top frame of a window, at one of our addresses.
 * A frame that has gone meanwhile is null or throws, and is refused.
 */
function fromOurPage({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  try {
    return senderFrame !== null && senderFrame.parent === null && isPage(senderFrame.url);
  } catch {
    return false;
  }
}

/** The reply with facts that are sure to cross: what cannot be cloned would turn a refusal into another error. */
function crossable(reply: Reply<unknown>): Reply<unknown> {
  if (reply.ok || reply.detail === undefined) return reply;
  try {
    structuredClone(reply.detail);
    return reply;
  } catch {
    return { ...reply, detail: String(reply.detail) };
  }
}

/** Carries every call of the page to the desk. Whatever happens, the page gets a reply with a code. */
export function answerCalls(ipcMain: IpcMain, desk: Pick<Desk, 'call'>): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (!fromOurPage(event))
      return {
        ok: false,
        code: 'unavailable',
        message: "Refused: this call is not from Touchstone's own page.",
      };
    if (typeof name !== 'string')
      return { ok: false, code: 'unknown-call', message: 'A call is named by its name.' };
    try {
      return crossable(await desk.call(name, input));
    } catch (error) {
      return { ok: false, code: 'unexpected', message: `Something unexpected went wrong: ${String(error)}` };
    }
  });
}

/** Pushes every event of the desk to every window. Returns what ends it. */
export function pushEvents(desk: Pick<Desk, 'listen'>, windows: () => BrowserWindow[]): () => void {
  return desk.listen((name, event) => {
    for (const window of windows())
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, event);
  });
}
