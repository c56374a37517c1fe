import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { decide } from './decide.ts';
import { expect, loadSample, openSubmission, signIn, test } from './workstation.ts';

/** Leaves the place to somebody else. */
async function changeTo(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/queue';
  });
  await page.getByRole('button', { name: `Signed in as ${from}` }).click();
  await page.getByRole('menuitem', { name: 'Change assessor…' }).click();
  await signIn(page, to);
}

async function actAsAdjudicator(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: `Signed in as ${code}` }).click();
  await page.getByRole('menuitem', { name: 'Act as adjudicator…' }).click();
  await page.getByRole('button', { name: 'Act as adjudicator', exact: true }).click();
  await expect(page.getByText('Adjudicator', { exact: true })).toBeVisible();
}

test('an adjudicator, knowingly, reopens a reading with a reason, which its reader sees', async ({
  desk,
}) => {
  await signIn(desk);
  await loadSample(desk);
  await openSubmission(desk, 'S-0005');
  await desk
    .getByRole('radiogroup', { name: /^C4 / })
    .getByRole('radio', { name: 'Not met' })
    .check({ force: true });
  await desk.getByRole('button', { name: /^Lock/ }).click();
  await desk.getByRole('button', { name: /^Lock now/ }).click();
  await expect(desk.getByText(/^Locked /)).toBeVisible();

  await changeTo(desk, 'AS-07', 'AD-01');
  const list = desk.getByRole('grid');
  await desk.getByRole('combobox', { name: 'Groups' }).selectOption('By state');
  const ready = list.getByRole('button', { name: /^Ready .* still to decide/ });
  await ready.click();
  await expect(ready).toHaveAttribute('aria-expanded', 'false');
  await expect(list.getByRole('row').filter({ hasText: 'S-0001' })).toHaveCount(0);
  await actAsAdjudicator(desk, 'AD-01');
  await expect(ready).toHaveAttribute('aria-expanded', 'false');
  await list.getByRole('row').filter({ hasText: 'S-0005' }).click();

  const side = desk.getByRole('region', { name: 'First reading, AS-07' });
  await expect(side.getByText('Incomplete')).toBeVisible();
  await side.getByRole('button', { name: 'Reopen…' }).click();
  await desk.getByRole('textbox', { name: 'Reason' }).fill('The appendix was overlooked.');
  await desk.getByRole('button', { name: 'Reopen', exact: true }).click();
  await expect(desk.getByText('No reading of this submission is locked yet')).toBeVisible();

  await changeTo(desk, 'AD-01', 'AS-07');
  await expect(desk.getByText('Adjudicator', { exact: true })).toHaveCount(0);
  await openSubmission(desk, 'S-0005');
  await expect(desk.getByText(/^Reopened by AD-01, .*: The appendix was overlooked\.$/)).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
});

test('two read without seeing each other, and a third person settles what they differ on', async ({
  desk,
}) => {
  await signIn(desk, 'AS-01');
  await loadSample(desk);
  await desk.getByRole('link', { name: 'Results' }).click();
  await desk.getByRole('tab', { name: 'Readings' }).click();
  const double = desk.getByRole('region', { name: 'Double reading' });
  await double.getByRole('checkbox', { name: 'Read a sample of this batch twice' }).check();
  await double.getByRole('textbox', { name: 'Seed' }).fill('autumn');
  await double.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(double.getByText(/ of 10 drawn /)).toBeVisible();
  // The focus is never lost to the page: it stays where it was, or goes on with the work.
  await expect(double.getByRole('button', { name: 'Draw again', exact: true })).toBeFocused();
  await decide(desk, 'sample-batch/S-0001', { below: 1, note: 'The need is not named.' });

  await changeTo(desk, 'AS-01', 'AS-02');
  const line = desk.getByRole('grid').getByRole('row').filter({ hasText: 'S-0001' });
  await expect(line.getByText('Ready')).toBeVisible();
  await openSubmission(desk, 'S-0001');
  await expect(desk.getByText('Second reading')).toBeVisible();
  await expect(desk.getByText('The need is not named.')).toHaveCount(0);
  await expect(desk.getByRole('radio', { checked: true })).toHaveCount(0);
  await decide(desk, 'sample-batch/S-0001');

  await changeTo(desk, 'AS-02', 'AD-01');
  await actAsAdjudicator(desk, 'AD-01');
  await expect(line.getByText('Adjudication')).toBeVisible();
  await line.click();
  await desk.getByRole('button', { name: 'Settle this' }).click();
  const table = desk.getByRole('table', { name: 'By criterion' });
  await expect(table.getByRole('radio').first()).toBeFocused();
  await expect(table.getByRole('row', { name: /^P1 .* 2 levels apart/ })).toBeVisible();
  await expect(table.getByText('The need is not named.')).toBeVisible();
  await table
    .getByRole('radiogroup', { name: 'Level for P1' })
    .getByRole('radio', { name: 'Demonstrated' })
    .check({ force: true });
  await table
    .getByRole('row', { name: /^Overall/ })
    .getByRole('button', { name: 'Take what AS-02 wrote' })
    .click();
  await desk.getByRole('button', { name: 'Lock the adjudication' }).click();
  await expect(desk.getByText('An adjudication needs a reason: say why you decide so.')).toBeVisible();
  await desk.getByRole('textbox', { name: 'Why you decide so' }).fill('The need stands on page 1.');
  await desk.getByRole('button', { name: 'Lock the adjudication' }).click();
  await expect(desk.getByText('The adjudication is locked. It is what counts.')).toBeVisible();
  await expect(desk.locator(':focus')).toContainText('The adjudication is locked. It is what counts.');
  await desk.getByRole('link', { name: 'Results' }).click();
  await desk.getByRole('tab', { name: 'Readings' }).click();
  await expect(double.getByText(/1 read twice, 0 agree, 1 settled by an adjudicator/)).toBeVisible();
  await expect(double.getByText(/^Percent agreement \(decision\): 0 %, 0 of 1 pair/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page: desk }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
