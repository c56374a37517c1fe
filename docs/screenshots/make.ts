/**
 * Takes a picture of every screen in every theme, from the running workstation over the sample batch.
 * Run it with the built app: `node docs/screenshots/make.ts [FOLDER]`; TOUCHSTONE_BROWSER names the Chromium.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { decide, deskCall } from '../../test/e2e/decide.ts';
import { loadSample, openSubmission, signIn, startWorkstation } from '../../test/e2e/workstation.ts';
import { makeMonitored } from './monitored.ts';
import { makeRoom, phasesOf } from './room.ts';

const out = process.argv[2] ?? import.meta.dirname;
const THEMES = ['paper', 'night', 'projector'];
const executablePath = process.env.TOUCHSTONE_BROWSER;

async function judgeAFew(page: Page): Promise<void> {
  await openSubmission(page, 'S-0005');
  await page
    .getByRole('radiogroup', { name: /^C4 / })
    .getByRole('radio', { name: 'Not met' })
    .check({ force: true });
  await page.keyboard.press('l');
  await openSubmission(page, 'S-0001');
  await page.keyboard.press('c');
  for (const key of ['3', '3', '2']) {
    await page.keyboard.press(key);
    await page.keyboard.press('j');
  }
  await page.keyboard.press('k');
  await page.getByRole('button', { name: 'Previous page' }).waitFor();
  // A passage, as a reader drags over it.
  const passage = page.getByText(/^mathematics, takes the requests/).first();
  const box = await passage.boundingBox();
  if (box) {
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
  }
  await page.keyboard.press('e');
  await page.keyboard.press('f');
  await page.keyboard.type('The need is named; say how the letter reaches the committee.');
  await page.getByRole('banner').getByRole('heading', { level: 1 }).focus();
  await page.waitForTimeout(800);
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) {
    await page.setViewportSize(
      theme === 'projector' ? { width: 1024, height: 768 } : { width: 1440, height: 900 },
    );
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(out, `${name}-${theme}.png`) });
  }
}

const folder = await mkdtemp(join(tmpdir(), 'touchstone-pictures-'));
const workstation = await startWorkstation(join(folder, 'library'));
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const context = await browser.newContext();
const page = await context.newPage();
await page.goto(workstation.address);
await page.getByRole('textbox', { name: 'Assessor code' }).waitFor();
await shoot(page, 'welcome');
await signIn(page);
await page.getByRole('button', { name: 'Load the sample batch' }).waitFor();
await shoot(page, 'empty');
await loadSample(page);
await page.setViewportSize({ width: 1440, height: 900 });
await judgeAFew(page);
await shoot(page, 'review');
await page.keyboard.press('d');
await page.getByRole('region', { name: 'Second view' }).first().waitFor();
await shoot(page, 'review-twice');
await page.keyboard.press('d');
const opening = page.waitForEvent('popup');
await page.keyboard.press('a');
await page.getByRole('menuitem', { name: 'Open the rubric in a window of its own' }).press('Enter');
const pane = await opening;
await pane.getByRole('heading', { level: 1 }).waitFor();
await shoot(pane, 'pane-rubric');
await pane.close();
for (const id of ['S-0003', 'S-0006']) await decide(page, `sample-batch/${id}`);
await decide(page, 'sample-batch/S-0002', { below: 2 });
await deskCall(page, 'results.export', { profile: 'decisions', mode: 'machine', batch: null, skip: true });
for (const screen of [
  'queue',
  'search',
  'results',
  'results/profiles',
  'results/profiles/credly',
  'results/ledger',
  'results/awards',
  'results/letters',
  'results/letters/template',
  'results/summary',
  'programme',
  'library',
  'settings',
]) {
  await page.evaluate((name) => {
    window.location.hash = `#/${name}`;
  }, screen);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await shoot(page, screen.replaceAll('/', '-'));
}
const room = await makeRoom(page);
for (const [name, address] of [
  ['calibration', '#/calibration'],
  ['anchor', `#/calibration/anchor/${room.anchor}`],
  ['session', `#/calibration/session/${room.session}`],
] as const) {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await shoot(page, name);
}
const wall = await context.newPage();
await wall.goto(`${workstation.origin}/projector.html`);
for await (const name of phasesOf(page, room))
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await wall.setViewportSize(size);
    await wall.waitForTimeout(900);
    await wall.getByText('Opening…').waitFor({ state: 'detached' });
    await wall.screenshot({ path: join(out, `wall-${name}-${size.width}.png`) });
  }
await page.evaluate((id) => {
  window.location.hash = `#/calibration/report/${id}`;
}, room.session);
await page.getByRole('table').first().waitFor();
await shoot(page, 'calibration-report');
// Two readers who differ, and a third person who settles it.
await deskCall(page, 'double.plan', {
  batch: 'sample-batch',
  plan: { seed: 'autumn', first: 10, percent: 10, near: true },
});
await deskCall(page, 'session.sign-in', { code: 'AS-08', name: '' });
await decide(page, 'sample-batch/S-0003');
await decide(page, 'sample-batch/S-0002');
await deskCall(page, 'session.sign-in', { code: 'AD-01', name: '' });
await deskCall(page, 'session.role', { role: 'adjudicator' });
await deskCall(page, 'adjudication.begin', { key: 'sample-batch/S-0002' });
await page.reload();
for (const screen of ['results/readings', 'adjudication/sample-batch/S-0002']) {
  await page.evaluate((name) => {
    window.location.hash = `#/${name}`;
  }, screen);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await shoot(page, screen === 'results/readings' ? 'results-readings' : 'adjudication');
}
// A rubric's way: its draft, what publishing would change, and the readings that then wait.
await page.setViewportSize({ width: 1440, height: 900 });
const rubric = 'defined-learning-pbl/PP-3';
await page.evaluate((place) => {
  window.location.hash = `#/programme/${place}`;
}, rubric);
await page.getByRole('button', { name: 'Edit the rubric' }).click();
const seen = page.getByRole('textbox', { name: 'What is seen at “Demonstrated”' });
await seen.fill(`${await seen.inputValue()} The limits of the setting are real ones.`);
await shoot(page, 'rubric');
await page.getByRole('button', { name: 'Publish…' }).click();
await page.getByRole('dialog').getByRole('region', { name: 'Criteria' }).waitFor();
await shoot(page, 'publishing');
await page.getByRole('button', { name: 'Publish', exact: true }).click();
await page.getByRole('dialog').getByRole('link', { name: 'Worklist' }).click();
await page.getByRole('row', { name: /^S-0001 / }).waitFor();
await shoot(page, 'worklist');
await page.evaluate((place) => {
  window.location.hash = `#/rubric/${place}/versions`;
}, rubric);
await page.getByRole('region', { name: 'Compare' }).waitFor();
await shoot(page, 'versions');
await workstation.end();
// Who qualifies, and seeds that have been read for a while, in a library of their own.
const monitored = await startWorkstation(await makeMonitored(folder));
await page.goto(monitored.address);
await page.getByRole('textbox', { name: 'Assessor code' }).waitFor();
await deskCall(page, 'session.sign-in', { code: 'FAC-1', name: '' });
await deskCall(page, 'session.role', { role: 'adjudicator' });
await page.reload();
for (const part of ['qualifying', 'seeds']) {
  await page.evaluate((name) => {
    window.location.hash = `#/calibration/${name}`;
  }, part);
  await page.getByText('AS-01').first().waitFor();
  await shoot(page, `calibration-${part}`);
}
await browser.close();
await monitored.end();
await rm(folder, { recursive: true, force: true });
