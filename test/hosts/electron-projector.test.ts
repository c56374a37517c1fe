import { afterEach, describe, expect, it, vi } from 'vitest';
import { CALL_CHANNEL, PROJECTOR_CHANNEL } from '../../electron/hosts/electron/channels.ts';
import { answerCalls, pushEvents } from '../../electron/hosts/electron/ipc.ts';
import { isProjector, openProjector, otherDisplay } from '../../electron/hosts/electron/projector.ts';
import { openWindow } from '../../electron/hosts/electron/windows.ts';
import type { ProjectorView } from '../../shared/calibration/projector-view.ts';
import type { DeskEventName, DeskEvents } from '../../shared/contract/contract.ts';
import {
  answers,
  BrowserWindow,
  exposed,
  invokeAs,
  ipcMain,
  ipcRenderer,
  screen,
} from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

const parts = { preload: '/dist/projector-preload.cjs', icon: '/dist/icon.png', packaged: true };
const ONE = { x: 0, y: 0, width: 1920, height: 1080 };
const TWO = { x: 1920, y: 0, width: 1024, height: 768 };

type Listen = (view: ProjectorView) => void;
const eyes = new Set<Listen>();
const desk = {
  projector(listener: Listen) {
    eyes.add(listener);
    listener({ scene: 'waiting' });
    return () => void eyes.delete(listener);
  },
};

/** The desk's own window and the projector beside it. */
function both() {
  const main = openWindow(parts, { store: {} }) as unknown as BrowserWindow;
  openProjector(parts, desk, main as never);
  const projector = BrowserWindow.getAllWindows().find((each) => isProjector(each as never));
  if (!projector) throw new Error('No projector window was opened.');
  projector.webContents.emit('did-finish-load');
  return { main, projector };
}

afterEach(() => {
  for (const window of BrowserWindow.getAllWindows()) window.close();
  answers.workAreas = [ONE];
});

describe('the projector window', () => {
  it('fills the second display, as shut as the first window, on a page and with a preload of its own', () => {
    answers.workAreas = [ONE, TWO];
    const { main, projector } = both();
    expect(projector.loaded).toBe('touchstone://app/projector.html');
    expect(projector.options).toMatchObject({ ...TWO, fullscreen: true, title: 'Touchstone' });
    expect(projector.options.webPreferences).toEqual(main.options.webPreferences);
  });

  it('is an ordinary window where there is one display, and is brought to the front when asked for again', () => {
    const { main, projector } = both();
    expect(projector.options).toMatchObject({ width: 1024, height: 768 });
    expect(projector.options).not.toHaveProperty('fullscreen');
    openProjector(parts, desk, main as never);
    expect(BrowserWindow.getAllWindows()).toHaveLength(2);
    expect(projector.done).toContain('focus');
  });

  it('takes the display that the desk does not stand on, wherever that is', () => {
    expect(otherDisplay([ONE, TWO], { x: 2000, y: 50, width: 800, height: 600 })).toBe(ONE);
    expect(otherDisplay([ONE, TWO], { x: 100, y: 50, width: 800, height: 600 })).toBe(TWO);
    expect(otherDisplay([ONE], ONE)).toBeNull();
  });

  it('closes when its display is unplugged in the middle, and the desk stays', () => {
    answers.workAreas = [ONE, TWO];
    const { main, projector } = both();
    expect(eyes.size).toBe(1);
    answers.workAreas = [ONE];
    screen.emit('display-removed');
    expect(projector.isDestroyed()).toBe(true);
    expect(main.isDestroyed()).toBe(false);
    expect(eyes.size).toBe(0);
    expect(screen.listenerCount('display-removed')).toBe(0);
  });

  it('closes with the desk', () => {
    const { main, projector } = both();
    main.close();
    expect(projector.isDestroyed()).toBe(true);
  });
});

describe('what the projector hears', () => {
  it('is what the room may see and no event of the desk', () => {
    const { main, projector } = both();
    let tell: <Name extends DeskEventName>(name: Name, event: DeskEvents[Name]) => void = () => {};
    const off = pushEvents(
      {
        listen: (listener) => {
          tell = listener;
          return () => {};
        },
      },
      () => BrowserWindow.getAllWindows().filter((each) => !isProjector(each as never)) as never,
    );
    tell('calibration', { session: 'CAL-1' });
    for (const eye of eyes) eye({ scene: 'blank' });
    expect(main.webContents.sent).toHaveLength(1);
    expect(projector.webContents.sent).toEqual([
      [PROJECTOR_CHANNEL, { scene: 'waiting' }],
      [PROJECTOR_CHANNEL, { scene: 'blank' }],
    ]);
    off();
  });

  it('is all that it has: its page can call nothing', async () => {
    const call = vi.fn();
    answerCalls(ipcMain as never, { call });
    const frame = { url: 'touchstone://app/projector.html', parent: null };
    expect(await invokeAs(frame, CALL_CHANNEL, 'calibration.open', { id: 'CAL-1' })).toMatchObject({
      ok: false,
      code: 'unavailable',
    });
    expect(call).not.toHaveBeenCalled();
  });

  it('comes through a preload that gives the page an ear and nothing else', async () => {
    await import('../../electron/projector-preload.ts');
    const ear = exposed.touchstoneProjector as { on: (listener: (view: unknown) => void) => () => void };
    expect(Object.keys(ear)).toEqual(['on']);
    ipcRenderer.emit(PROJECTOR_CHANNEL, {}, { scene: 'waiting' });
    const heard: unknown[] = [];
    const off = ear.on((view) => heard.push(view));
    ipcRenderer.emit(PROJECTOR_CHANNEL, {}, { scene: 'blank' });
    await new Promise((later) => setTimeout(later, 0));
    expect(heard).toEqual([{ scene: 'waiting' }, { scene: 'blank' }]);
    off();
  });
});
