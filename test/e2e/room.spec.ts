import { expect, loadSample, openSubmission, signIn, test } from './workstation.ts';

test.beforeEach(async ({ desk }) => {
  await signIn(desk);
  await loadSample(desk);
});

test('a place that is asked for is shown, and every submission is found again as it was left', async ({
  desk,
}) => {
  const page = desk.getByRole('textbox', { name: 'Page', exact: true });
  await openSubmission(desk, 'S-0001');
  await expect(page).toHaveValue('1');

  await desk.evaluate(() => {
    window.location.hash = '#/review/sample-batch/S-0001?artifact=0&page=2&find=the&find=and';
  });
  await expect(desk.getByRole('textbox', { name: 'Find in the document' })).toHaveValue('the and');
  await expect(page).toHaveValue('2');
  await desk.getByRole('button', { name: 'List of matches' }).click();
  const matches = desk.getByRole('navigation', { name: 'List of matches' }).getByRole('button');
  await matches.filter({ hasText: 'Page 4' }).first().click();
  await expect(page).toHaveValue('4');
  await expect(matches.and(desk.locator('[aria-current]'))).toContainText('Page 4');

  // A pane that goes from the screen has no measures: what it told last is what counts, here and in another mode.
  await desk.keyboard.press('Escape');
  await desk.getByRole('region', { name: 'Rubric' }).focus();
  await desk.keyboard.press('t');
  await expect(desk.getByRole('region', { name: 'By criterion' })).toBeVisible();
  await expect(page).toHaveValue('4');
  await desk.keyboard.press('n');
  await desk.waitForFunction(() => !location.hash.endsWith('S-0001'));
  await expect(page).toHaveValue('1');

  await desk.reload();
  await expect(page).toHaveValue('1');
  await openSubmission(desk, 'S-0001');
  await expect(page).toHaveValue('4');
});
