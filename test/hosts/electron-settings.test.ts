import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ipcMain } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsOver } from '../../electron/desk/settings/store.ts';
import { openKeeper } from '../../electron/hosts/electron/settings.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

let folder = '';
let told: string[] = [];
const file = () => join(folder, 'settings.json');
const open = () => settingsOver(openKeeper(folder, 'settings', (copy) => told.push(copy)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('settings in Electron', () => {
  it('are there after a restart', () => {
    open().set({ theme: 'night', assessors: [{ code: 'A1', name: 'Ada' }], assessor: 'A1' });
    expect(open().get()).toMatchObject({ theme: 'night', assessor: 'A1' });
  });

  it('hold a role for as long as the program runs: whoever sits down at it next has stated none', () => {
    const settings = open();
    settings.set({ assessor: 'A1', role: 'adjudicator' });
    settings.set({ theme: 'night' });
    expect(settings.get().role).toBe('adjudicator');
    expect(open().get()).toMatchObject({ assessor: 'A1', role: 'assessor' });
    writeFileSync(file(), JSON.stringify({ assessor: 'A1', role: 'adjudicator' }));
    expect(open().get()).toMatchObject({ assessor: 'A1', role: 'assessor' });
  });

  it('keep names with dots as they are', () => {
    open().set({ lastSubmission: { 'A1@/home/a.b/library.v2': 'batch.1/s.2' } });
    expect(open().get().lastSubmission).toEqual({ 'A1@/home/a.b/library.v2': 'batch.1/s.2' });
    expect(JSON.parse(readFileSync(file(), 'utf8')).lastSubmission).toEqual({
      'A1@/home/a.b/library.v2': 'batch.1/s.2',
    });
  });

  it.each(['{"theme": "nig', 'not JSON at all', '\0\0\0\0'])(
    'that are damaged (%j) start anew, and the damaged file is kept',
    (damaged) => {
      writeFileSync(file(), damaged);
      const settings = open();
      expect(settings.get().theme).toBe('system');
      expect(told.map((copy) => readFileSync(copy, 'utf8'))).toEqual([damaged]);
      settings.set({ theme: 'paper' });
      expect(open().get().theme).toBe('paper');
    },
  );

  it('that are damaged while the program runs are set aside too', () => {
    const settings = open();
    settings.set({ theme: 'night' });
    writeFileSync(file(), '{"theme":');
    expect(settings.get().theme).toBe('system');
    expect(told.map((copy) => readFileSync(copy, 'utf8'))).toEqual(['{"theme":']);
  });

  it('that are damaged twice leave two copies', async () => {
    writeFileSync(file(), '{1');
    open();
    await new Promise((later) => setTimeout(later, 5));
    writeFileSync(file(), '{2');
    open();
    const copies = readdirSync(folder).filter((name) => name.includes('damaged'));
    expect(copies.map((name) => readFileSync(join(folder, name), 'utf8')).sort()).toEqual(['{1', '{2']);
  });

  it('with one bad value keep the others', () => {
    writeFileSync(file(), JSON.stringify({ theme: 'mauve', assessor: 'A1' }));
    expect(open().get()).toMatchObject({ theme: 'system', assessor: 'A1' });
    expect(told).toEqual([]);
  });

  it('tell no page where this person keeps its data', () => {
    open();
    expect(ipcMain.eventNames()).toEqual([]);
  });
});
