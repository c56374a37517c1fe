import type { Page } from '@playwright/test';
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
