import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { faultsInEveryTheme } from './axe.ts';
import { expect, openSubmission, signIn, startWorkstation, test } from './workstation.ts';

const level = (page: Page, criterion: RegExp, name: string) =>
  page.getByRole('radiogroup', { name: criterion }).getByRole('radio', { name });

const artifact = (page: Page) => page.getByRole('region', { name: 'Artifact', exact: true });

/** Rates every criterion at the level of this key, moving on by key alone. */
async function rateAllByKey(page: Page, criteria: number, key: string): Promise<void> {
  for (let at = 0; at < criteria; at += 1) {
    await page.keyboard.press(key);
    await page.keyboard.press('j');
  }
}

test.use({ holds: 'sample' });

test.beforeEach(async ({ desk }) => {
  await signIn(desk);
  await desk.getByRole('grid').first().waitFor();
});

test('artifact, reflection and rubric are in sight together', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await expect(artifact(desk)).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Reflection', exact: true })).toBeVisible();
  await expect(artifact(desk).getByText('The garden budget hearing').first()).toBeVisible();
  await expect(desk.getByRole('radiogroup', { name: /^P1 / })).toBeVisible();
});

test('a whole submission is judged, locked and left by keyboard alone', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await desk.keyboard.press('c');
  await desk.keyboard.press('j');
  await desk.keyboard.press('k');
  await rateAllByKey(desk, 8, '3');
  await expect(desk.getByText('Earned', { exact: true })).toBeVisible();
  await desk.keyboard.press('o');
  await desk.keyboard.type('The budget limit shaped what students chose.');
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('Tab');
  await desk.getByRole('banner').getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('l');
  await expect(desk.getByText(/^Read\. Yours to change/)).toBeVisible();
  await desk.keyboard.press('l');
  await expect(desk.getByText(/^Locked /)).toBeVisible();
  await desk.keyboard.press('Control+Enter');
  await expect(desk.getByRole('banner').getByRole('heading', { level: 1 })).toBeVisible();
  expect(desk.url()).not.toContain('S-0001');
});

test('a level below passing keeps the reading from locking until feedback is written', async ({ desk }) => {
  await openSubmission(desk, 'S-0002');
  await desk.keyboard.press('c');
  await rateAllByKey(desk, 8, '3');
  await level(desk, /^R1 /, 'Progressing').check();
  await expect(desk.getByText('Not yet: R1 is Progressing')).toBeVisible();
  await desk.getByRole('button', { name: /^Lock/ }).click();
  await expect(desk.getByText(/it needs feedback for R1 and a strength/)).toBeVisible();
  await desk.getByRole('button', { name: 'Go there' }).click();
  await desk.keyboard.type('The claim is general.');
  await desk.getByRole('textbox', { name: 'Strength' }).fill('Real prices.');
  await desk.getByRole('button', { name: /^Lock/ }).click();
  await expect(desk.getByText(/^Read\. Yours to change/)).toBeVisible();
});

test('an unmet intake check makes the submission incomplete, without a word on the competency', async ({
  desk,
}) => {
  await openSubmission(desk, 'S-0005');
  const check = desk.getByRole('radiogroup', { name: /^C4 / });
  await check.getByRole('radio', { name: 'Not met' }).check({ force: true });
  await expect(desk.getByText('Incomplete: C4 not met')).toBeVisible();
  await desk.getByRole('button', { name: /^Lock/ }).click();
  await expect(desk.getByText(/^Read\. Yours to change/)).toBeVisible();
});

test('every edit says when it was saved, and is there after the program was killed', async ({
  desk,
  workstation,
  page,
}) => {
  await openSubmission(desk, 'S-0001');
  await level(desk, /^P1 /, 'Demonstrated').check();
  await expect(desk.getByText(/^Saved \d\d:\d\d:\d\d$/).first()).toBeVisible();
  await desk.getByRole('textbox', { name: /^Feedback for P1/ }).fill('Shown on page 1.');
  await desk.getByRole('banner').getByRole('heading', { level: 1 }).focus();
  await expect(desk.getByText(/^Saved /).first()).toBeVisible();
  await desk.waitForTimeout(600);
  await page.close();
  await workstation.end('SIGKILL');

  const again = await startWorkstation(workstation.library);
  const window = await desk.context().newPage();
  await window.goto(again.address);
  await openSubmission(window, 'S-0001');
  await expect(level(window, /^P1 /, 'Demonstrated')).toBeChecked();
  await expect(window.getByRole('textbox', { name: /^Feedback for P1/ })).toHaveValue('Shown on page 1.');
  await again.end();
});

test('undo goes back to where the last edit was made, in another submission', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await level(desk, /^P1 /, 'Progressing').check();
  await openSubmission(desk, 'S-0003');
  await desk.getByRole('banner').getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('Control+z');
  await expect(desk).toHaveURL(/S-0001/);
  await expect(level(desk, /^P1 /, 'Progressing')).not.toBeChecked();
  await desk.keyboard.press('Control+Shift+z');
  await expect(level(desk, /^P1 /, 'Progressing')).toBeChecked();
});

test('keys are dead inside text fields', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await desk.keyboard.press('f');
  await desk.keyboard.type('123 lock', { delay: 0 });
  await expect(desk.getByRole('textbox', { name: /^Feedback for P1/ })).toHaveValue('123 lock');
  await expect(
    desk.getByRole('radiogroup', { name: /^P1 / }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);
});

test('rapid next and rate never lands on a neighbour', async ({ desk, workstation }) => {
  await openSubmission(desk, 'S-0932');
  const ids = ['S-0932', 'S-0001', 'S-0002', 'S-0003', 'S-0004', 'S-0005'];
  for (const [at, id] of ids.entries()) {
    await expect(desk).toHaveURL(new RegExp(id));
    await desk.getByRole('region', { name: 'Rubric' }).waitFor();
    await desk.keyboard.press(at % 2 ? '1' : '3');
    await desk.keyboard.press('n');
  }
  await expect(desk.getByText(/^(Saved |Everything is saved)/).first()).toBeVisible();
  await desk.waitForTimeout(500);
  await desk.close();
  await workstation.end();
  const { DatabaseSync } = await import('node:sqlite');
  const library = new DatabaseSync(join(workstation.library, 'library.sqlite'), { readOnly: true });
  const codes = ids.map((id) => {
    const row = library.prepare('SELECT doc FROM reading WHERE submission = ?').get(`sample-batch/${id}`) as {
      doc: string;
    };
    return JSON.parse(row.doc).ratings.P1.code;
  });
  library.close();
  expect(codes).toEqual(['DE', 'NY', 'DE', 'NY', 'DE', 'NY']);
});

test('a passage selected in the PDF becomes evidence for the criterion in hand', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await artifact(desk).getByText('The garden budget hearing').first().dblclick();
  await desk.keyboard.press('e');
  await expect(desk.getByRole('region', { name: 'Rubric' }).getByText(/page 1/)).toBeVisible();
});

test('a second window shows what the first one did, and a stale write is refused', async ({
  desk,
  workstation,
}) => {
  await openSubmission(desk, 'S-0001');
  await level(desk, /^P1 /, 'Progressing').check();
  const stale = await desk.evaluate(async () => {
    const response = await fetch('call/reading.do', {
      method: 'POST',
      body: JSON.stringify({
        submission: 'sample-batch/S-0001',
        purpose: 'first',
        version: 0,
        command: { type: 'rate', criterion: 'P1', code: 'NY' },
      }),
    });
    return response.json();
  });
  expect(stale).toMatchObject({ ok: false, code: 'stale' });
  await expect(level(desk, /^P1 /, 'Progressing')).toBeChecked();
  expect(workstation.origin).toContain('127.0.0.1');
});

test('what was decided leaves as CSV, by the command line as by the window', async ({
  desk,
  workstation,
  folder,
}) => {
  await openSubmission(desk, 'S-0005');
  await desk
    .getByRole('radiogroup', { name: /^C4 / })
    .getByRole('radio', { name: 'Not met' })
    .check({ force: true });
  await desk.getByRole('button', { name: /^Lock/ }).click();
  await expect(desk.getByText(/^Read\. Yours to change/)).toBeVisible();
  await desk.close();
  await workstation.end();
  const out = join(folder, 'decisions.csv');
  const cli = join(import.meta.dirname, '../../dist/electron/cli.js');
  const args = [
    'export',
    '--library',
    workstation.library,
    '--profile',
    'decisions',
    '--skip',
    '--out',
    out,
    '--json',
  ];
  const report = JSON.parse(execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' }));
  expect(report).toMatchObject({ ok: true, files: [{ rows: 1 }] });
  expect(readdirSync(folder)).toContain('decisions.csv.receipt.json');
  const [row] = parse(readFileSync(out), { columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({ submission_id: 'S-0005', decision: 'INCOMPLETE', assessor: 'AS-07' });
});

test('the reading room is accessible in every theme', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await expect(artifact(desk).getByText('The garden budget hearing').first()).toBeVisible();
  expect(await faultsInEveryTheme(desk, 'the reading room')).toEqual([]);
});
