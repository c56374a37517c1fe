import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsInEveryTheme } from './axe.ts';
import { expect, loadSample, signIn, test } from './workstation.ts';

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });

test('every screen around the reading room is accessible in every theme', async ({ desk, folder }) => {
  const clean = async (where: string) =>
    expect(await faultsInEveryTheme(desk, where, { narrow: true })).toEqual([]);
  await desk.getByRole('heading', { name: 'Who is reading?' }).waitFor();
  await clean('sign in');
  await signIn(desk);
  await place(desk, 'Settings').click();
  await desk.getByRole('radio', { name: 'Paper' }).check();
  await clean('settings');
  await place(desk, 'Queue').click();
  await clean('empty library');
  await mkdir(join(folder, 'batches'), { recursive: true });
  await desk.keyboard.press('Control+o');
  await desk.getByRole('textbox', { name: 'Path' }).fill(folder);
  await desk.keyboard.press('Enter');
  await desk.getByRole('option', { name: 'batches' }).click();
  await clean('choosing');
  await desk.getByRole('textbox', { name: 'Path' }).fill(join(folder, 'nothing.zip'));
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Leave' }).waitFor();
  await clean('report');
  await desk.getByRole('button', { name: 'Leave' }).click();
  await loadSample(desk);
  await clean('queue');
  await desk.keyboard.press('?');
  await desk.getByRole('dialog', { name: 'Keys' }).waitFor();
  await clean('keys');
  await desk.keyboard.press('Escape');
  await place(desk, 'Results').click();
  await desk.getByRole('heading', { name: 'Before it goes out' }).waitFor();
  await clean('export');
  await desk.getByRole('tab', { name: 'Readings' }).click();
  await clean('readings');
  await place(desk, 'Library').click();
  await clean('library');
  await place(desk, 'Programme').click();
  await desk.getByRole('heading', { name: 'Defined Learning Digital Medallion' }).waitFor();
  await clean('programme');
  await desk
    .getByRole('link', { name: /^PP-3 / })
    .first()
    .click();
  await desk.getByText('Version 0.1-draft').waitFor();
  await clean('micro-credential');
});
