import type { Page } from '@playwright/test';
import { faultsInEveryTheme } from './axe.ts';
import { ask, makeAnchor } from './calibration-room.ts';
import { expect, signIn, test } from './workstation.ts';

test.use({ holds: 'sample' });

const KEYS = ['S-0001', 'S-0002', 'S-0003'].map((id) => `sample-batch/${id}`);

/** Makes an anchor for one use, at which everything is demonstrated. */
async function anchorFor(desk: Page, key: string, use: 'qualification' | 'seed'): Promise<string> {
  const { id } = await makeAnchor(desk, key, '33333333');
  const found = (await ask(desk, 'anchors.list', {})).find(({ anchor }) => anchor.id === id);
  await ask(desk, 'anchors.change', {
    id,
    version: found?.anchor.version ?? 0,
    change: { type: 'use', use },
  });
  return id;
}

async function actAsAdjudicator(desk: Page, code: string): Promise<void> {
  await desk.getByRole('button', { name: new RegExp(code) }).click();
  await desk.getByRole('menuitem', { name: 'Act as adjudicator…' }).click();
  await desk.getByRole('button', { name: 'Act as adjudicator' }).click();
  await expect(desk.getByRole('banner').getByText('Adjudicator')).toBeVisible();
}

const calibration = async (desk: Page, tab: string) => {
  await desk.getByRole('link', { name: 'Calibration' }).click();
  await desk.getByRole('tab', { name: tab }).click();
};

async function changeAssessor(desk: Page, from: string, to: string): Promise<void> {
  await desk.getByRole('button', { name: new RegExp(from) }).click();
  await desk
    .getByRole('menuitem', { name: /assessor/i })
    .last()
    .click();
  await signIn(desk, to);
}

/** Rates everything in the open submission at its highest level, by keyboard, and locks. */
async function rateByKeyboard(desk: Page, criteria: number): Promise<void> {
  await desk.getByRole('region', { name: 'Rubric' }).waitFor();
  await desk.keyboard.press('c');
  for (let at = 0; at < criteria; at += 1) {
    await desk.keyboard.press('3');
    await desk.keyboard.press('j');
  }
  await desk.keyboard.press('l');
  // Once more, because what was read may still be changed for a while.
  await expect(desk.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await desk.keyboard.press('l');
}

test('an assessor qualifies by anchors that only their queue holds, and sees where they stand', async ({
  desk,
}) => {
  await signIn(desk, 'FAC-1');
  await actAsAdjudicator(desk, 'FAC-1');
  for (const key of KEYS) await anchorFor(desk, key, 'qualification');
  await calibration(desk, 'Qualifying');
  await desk.getByRole('button', { name: 'New set…' }).click();
  await desk.getByRole('textbox', { name: 'Title of the set' }).fill('Autumn set');
  await desk.getByRole('textbox', { name: 'Who qualifies, by code' }).fill('AS-07');
  await desk.getByRole('button', { name: 'Begin the set' }).click();
  await expect(desk.getByText('AS-07: 0 of 3')).toBeVisible();
  expect(await faultsInEveryTheme(desk, 'calibration', { narrow: true })).toEqual([]);

  await desk.getByRole('link', { name: 'Queue' }).click();
  await expect(desk.getByRole('grid').getByText('ANCHOR-1')).toHaveCount(0);
  await changeAssessor(desk, 'FAC-1', 'AS-07');
  await desk.getByRole('link', { name: 'Queue' }).click();
  await expect(desk.getByRole('grid').getByText('ANCHOR-1')).toBeVisible();
  const rows = await ask(desk, 'queue.list', { batch: null });
  for (const [at, row] of rows.filter(({ purpose }) => purpose === 'calibration').entries()) {
    await desk.evaluate((key) => {
      window.location.hash = `#/review/${key}`;
    }, row.key);
    const { rubric } = await ask(desk, 'submission.open', { key: row.key });
    await rateByKeyboard(desk, rubric.criteria.length);
    await expect
      .poll(async () => (await ask(desk, 'qualifying.view', {})).sets[0]?.readers[0]?.locked)
      .toBe(at + 1);
  }
  await desk.keyboard.press('g');
  await desk.getByRole('grid').waitFor();
  // What is definitive of the anchors is not to be seen by whoever qualifies by them.
  expect(await ask(desk, 'anchors.list', {})).toEqual([]);
  await calibration(desk, 'Qualifying');
  const line = desk.getByRole('row', { name: /AS-07/ });
  await expect(line).toContainText('Qualified');
  await expect(line).toContainText('3 of 3');
  await expect(desk.getByRole('button', { name: 'New set…' })).toHaveCount(0);
});

test('seeds are an adjudicator’s to hide, stand in the queue like any other, and are counted, not named', async ({
  desk,
}) => {
  await signIn(desk, 'FAC-1');
  await calibration(desk, 'Seeds and drift');
  await expect(desk.getByRole('heading', { name: 'Seeds are an adjudicator’s' })).toBeVisible();
  await actAsAdjudicator(desk, 'FAC-1');
  await expect(desk.getByText('No seed has been read yet.', { exact: false })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Hide the seeds' })).toBeDisabled();
  await anchorFor(desk, 'sample-batch/S-0001', 'seed');
  await expect(desk.getByText('It was made of a submission of this batch.')).toBeVisible();
  expect(await faultsInEveryTheme(desk, 'calibration', { narrow: true })).toEqual([]);

  await desk.getByRole('button', { name: 'Change the rules…' }).click();
  const window = desk.getByRole('textbox', { name: 'Seeds that are looked at together' });
  await window.fill('none');
  await expect(desk.getByRole('button', { name: 'Save' })).toBeDisabled();
  await window.fill('5');
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByText(/over the last 5 seeds/)).toBeVisible();
});
