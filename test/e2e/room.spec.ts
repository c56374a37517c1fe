import { expect, openSubmission, signIn, test } from './workstation.ts';

test.use({ holds: 'sample' });

test.beforeEach(async ({ desk }) => {
  await signIn(desk);
  await desk.getByRole('grid').first().waitFor();
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

test('panes change places and stand twice by key, and are found so after a restart', async ({ desk }) => {
  const panes = () =>
    desk.getByRole('region').evaluateAll((regions) =>
      regions
        .filter((region) => region.checkVisibility())
        .map((region) => region.getAttribute('aria-label') ?? '')
        .filter((label) => ['Artifact', 'Reflection', 'Rubric'].includes(label)),
    );
  await openSubmission(desk, 'S-0001');
  await desk.keyboard.press('s');
  await expect.poll(panes).toEqual(['Reflection', 'Rubric', 'Artifact']);
  await desk.keyboard.press('a');
  await desk.getByRole('menuitem', { name: 'Fold the reflection away' }).press('Enter');
  await expect(desk.getByRole('region', { name: 'Reflection', exact: true })).toHaveJSProperty(
    'offsetWidth',
    0,
  );

  await desk.keyboard.press('d');
  const [first, second] = ['First view', 'Second view'].map((name) =>
    desk.getByRole('region', { name, exact: true }).getByRole('textbox', { name: 'Page', exact: true }),
  );
  const remembered = desk.waitForResponse(
    (response) =>
      response.url().endsWith('/call/room.remember') &&
      /#2":\{[^}]*"page":3/.test(response.request().postData() ?? ''),
  );
  await second?.fill('3');
  await second?.press('Enter');
  await expect(second ?? desk.locator('none')).toHaveValue('3');
  await expect(first ?? desk.locator('none')).toHaveValue('1');

  await remembered;
  await desk.reload();
  await expect(second ?? desk.locator('none')).toHaveValue('3');
  await expect(first ?? desk.locator('none')).toHaveValue('1');
  expect(await panes()).toEqual(['Reflection', 'Rubric', 'Artifact']);
  await expect(desk.getByRole('region', { name: 'Reflection', exact: true })).toHaveJSProperty(
    'offsetWidth',
    0,
  );
});

test('a pane in a window of its own goes along, is refused what is stale, and comes back', async ({
  desk,
}) => {
  await openSubmission(desk, 'S-0001');
  const opening = desk.waitForEvent('popup');
  await desk.keyboard.press('a');
  await desk.getByRole('menuitem', { name: 'Open the rubric in a window of its own' }).press('Enter');
  const rubric = await opening;
  const wrongs: string[] = [];
  rubric.on('pageerror', (error) => wrongs.push(error.message));
  rubric.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()));
  await expect(rubric.getByRole('heading', { name: /^Rubric: / })).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Rubric', exact: true })).toHaveCount(0);

  // Rated by key in the one window, seen in the other, which moves both on.
  await desk.keyboard.press('3');
  await expect(rubric.getByRole('radio', { checked: true })).toHaveCount(1);
  await rubric.keyboard.press('n');
  await desk.waitForFunction(() => !location.hash.endsWith('S-0001'));
  await expect(rubric.getByRole('radio', { checked: true })).toHaveCount(0);
  // Not the moment between the two, in which there is nothing to press a key for.
  await expect(rubric.getByRole('heading', { name: /^Rubric: / })).toBeVisible();
  await rubric.keyboard.press('p');
  await expect(rubric.getByRole('radio', { checked: true })).toHaveCount(1);

  // A window that has not heard of a write yet: its own is refused and shown, and nothing is written over.
  const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
  await rubric.route('**/call/submission.open', async (route) => {
    await heard;
    await route.continue();
  });
  const written = desk.waitForResponse('**/call/reading.do');
  await desk.keyboard.press('2');
  await written;
  await rubric.keyboard.press('1');
  await expect(rubric.getByText('This reading has changed elsewhere')).toBeVisible();
  await rubric.getByRole('button', { name: 'Take what is saved' }).click();
  await expect(rubric.getByRole('radio', { checked: true, name: 'Progressing' })).toHaveCount(1);
  hear();

  await rubric.close();
  await expect(desk.getByRole('region', { name: 'Rubric', exact: true })).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('the room that is likely next stands ready behind the screen, where nothing of it is met', async ({
  desk,
}) => {
  const remembered: string[] = [];
  desk.on('request', (request) => {
    if (request.url().endsWith('.remember')) remembered.push(request.postData() ?? '');
  });
  await openSubmission(desk, 'S-0001');
  const ready = desk.locator('[data-behind="ready"][data-resting]');
  await expect(ready.locator('.textLayer .endOfContent').first()).toBeAttached();
  for (const role of ['main', 'banner', 'radiogroup'] as const)
    await expect(desk.getByRole(role, role === 'radiogroup' ? { name: /^P1 / } : {})).toHaveCount(1);
  await expect(desk.getByRole('banner')).toContainText('C-017');
  for (let at = 0; at < 60; at += 1) {
    await desk.keyboard.press('Tab');
    expect(await ready.evaluate((frame) => frame.contains(document.activeElement))).toBe(false);
  }
  await desk.getByRole('banner').getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('2');
  await expect(desk.getByRole('radio', { name: 'Progressing', checked: true })).toHaveCount(1);
  await expect(ready.locator('input[type="radio"]:checked')).toHaveCount(0);
  expect(remembered.filter((body) => !body.includes('S-0001'))).toEqual([]);

  await desk.keyboard.press('n');
  await expect(desk.getByRole('banner')).toContainText('C-023');
  await expect(desk.getByRole('banner').getByRole('heading', { level: 1 })).toBeFocused();
  await expect(desk.getByRole('main')).toHaveCount(1);
  await expect(desk.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect.poll(() => remembered.some((body) => body.includes('S-0002'))).toBe(true);
  await desk.keyboard.press('3');
  await expect(desk.getByRole('radio', { name: 'Demonstrated', checked: true })).toHaveCount(1);
});

test('a room that stood ready when the panes were moved has them where they were moved to', async ({
  desk,
}) => {
  await openSubmission(desk, 'S-0001');
  const ready = desk.locator('[data-behind="ready"][data-resting]');
  await expect(ready).toHaveCount(1);
  await desk.keyboard.press('a');
  await desk.getByRole('menuitem', { name: 'Fold the reflection away' }).press('Enter');
  const reflection = desk.getByRole('region', { name: 'Reflection', exact: true });
  await expect(reflection).toHaveJSProperty('offsetWidth', 0);
  await expect(ready.getByLabel('Reflection', { exact: true }).first()).toHaveJSProperty('offsetWidth', 0);
  await desk.keyboard.press('n');
  await expect(desk.getByRole('banner')).toContainText('C-023');
  await expect(reflection).toHaveJSProperty('offsetWidth', 0);
});

test('what is left takes nothing along: its keys, its dialog, or how text is selected in a page', async ({
  desk,
}) => {
  const ready = desk.locator('[data-behind="ready"][data-resting] .endOfContent').first();
  const banner = desk.getByRole('banner');
  await openSubmission(desk, 'S-0001');
  await expect(ready).toBeAttached();
  await desk.keyboard.press('n');
  await expect(banner).toContainText('C-023');
  await expect(desk.locator('[data-behind="left"]')).toHaveCount(0);
  const page = desk.getByRole('region', { name: 'Artifact', exact: true }).locator('.textLayer').first();
  await page.locator('span').first().click();
  await expect(page).not.toHaveClass(/selecting/);

  await banner.getByRole('heading', { level: 1 }).focus();
  await expect(ready).toBeAttached();
  // What is left stays until there is time; from here on there is none.
  await desk.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  await desk.keyboard.press('n');
  await expect(banner).not.toContainText('C-023');
  await desk.keyboard.press('p');
  await expect(banner).toContainText('C-023');
  await desk.keyboard.press('f');
  await desk.keyboard.type('Shown.');
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('3');
  await expect(desk.getByRole('radio', { name: 'Demonstrated', checked: true })).toHaveCount(1);

  await desk.keyboard.press('h');
  await expect(desk.getByRole('dialog')).toBeVisible();
  await openSubmission(desk, 'S-0001');
  await expect(banner).toContainText('C-017');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(banner.getByRole('heading', { level: 1 })).toBeFocused();
});
