import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsInEveryTheme } from './axe.ts';
import { expect, openSubmission, signIn, test } from './workstation.ts';

const level = (page: Page, criterion: RegExp, name: string) =>
  page.getByRole('radiogroup', { name: criterion }).getByRole('radio', { name });

const heading = (page: Page) => page.getByRole('banner').getByRole('heading', { level: 1 });
const artifact = (page: Page) => page.getByRole('region', { name: 'Artifact', exact: true });

/** Puts the focus where no letter is taken as text. */
const leaveField = (page: Page) => heading(page).focus();

/** Selects a line of the PDF on the screen, as caret browsing or a pointer does; counted from 0. */
async function selectLine(page: Page, line: number): Promise<void> {
  const lines = artifact(page)
    .locator('.textLayer > span')
    .filter({ hasText: /\S+ \S+ \S+ \S+/ });
  await lines.nth(line).waitFor();
  await lines.nth(line).evaluate((span) => window.getSelection()?.selectAllChildren(span));
}

test.use({ holds: 'sample' });

test.beforeEach(async ({ desk }) => {
  await signIn(desk);
  await desk.getByRole('grid').first().waitFor();
});

test('a submission is judged by keyboard alone, with feedback and two evidence links', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('c');
  for (let at = 0; at < 8; at += 1) {
    await desk.keyboard.press(at === 1 ? '2' : '3');
    if (at === 1) {
      for (const line of [0, 1]) {
        await selectLine(desk, line);
        await desk.keyboard.press('e');
      }
      await expect(desk.getByText('2 quotes')).toBeVisible();
      await desk.keyboard.press('f');
      await desk.keyboard.type('Nothing specific is traced to these students.');
      await desk.keyboard.press('Tab');
      await desk.keyboard.type('Name the choice that the survey led to.');
      await leaveField(desk);
    }
    await desk.keyboard.press('j');
  }
  await desk.keyboard.press('o');
  await desk.keyboard.type('Real prices shape the task.');
  await leaveField(desk);
  await desk.keyboard.press('v');
  await expect(desk.getByRole('heading', { name: 'As the educator will read it' })).toBeVisible();
  await expect(desk.getByText('Nothing specific is traced to these students.').first()).toBeVisible();
  await desk.keyboard.press('l');
  await expect(desk.getByText(/^Read\. Yours to change/)).toBeVisible();
  await desk.keyboard.press('l');
  await expect(desk.getByText(/^Locked /)).toBeVisible();
});

test('what is read can still be changed, and opens again when it no longer is whole', async ({ desk }) => {
  await openSubmission(desk, 'S-0005');
  await desk
    .getByRole('radiogroup', { name: /^C4 / })
    .getByRole('radio', { name: 'Not met' })
    .check({ force: true });
  await desk.getByRole('button', { name: /^Lock/ }).click();
  await expect(desk.getByText(/^Read\. Yours to change/)).toBeVisible();
  await desk
    .getByRole('radiogroup', { name: /^C4 / })
    .getByRole('radio', { name: 'Met', exact: true })
    .check({ force: true });
  await expect(desk.getByText(/^Read\. Yours to change/)).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
});

test('a comment is kept, found by a few letters while writing, and its open place is selected', async ({
  desk,
}) => {
  await openSubmission(desk, 'S-0001');
  await level(desk, /^P1 /, 'Progressing').check();
  await leaveField(desk);
  await desk.keyboard.press('f');
  await desk.keyboard.type('For {passing}, name {what} first.');
  await leaveField(desk);
  await desk.keyboard.press('b');
  await desk.getByRole('button', { name: 'Save the feedback for P1 as a comment' }).click();
  await expect(desk.getByRole('list', { name: 'Comment bank' }).getByText('not used yet')).toBeVisible();

  await openSubmission(desk, 'S-0002');
  await level(desk, /^P1 /, 'Progressing').check();
  await leaveField(desk);
  await desk.keyboard.press('f');
  const field = desk.getByRole('textbox', { name: /^Feedback for P1/ });
  const menu = desk.getByRole('listbox', { name: 'Comments that fit' });
  await desk.keyboard.type('//nwf');
  await expect(menu.getByRole('option')).toHaveCount(1);
  await desk.keyboard.press('Enter');
  await expect(field).toHaveValue('For Demonstrated, name {what} first.');
  await desk.keyboard.type('the limit');
  await expect(field).toHaveValue('For Demonstrated, name the limit first.');
  await desk.keyboard.press('End');
  await desk.keyboard.press('Control+Space');
  await desk.keyboard.type('name');
  await expect(menu.getByRole('option')).toHaveCount(1);
  await desk.keyboard.press('Enter');
  await expect(field).toHaveValue(/first\. For Demonstrated, name \{what\} first\.$/);
  await expect(menu).toHaveCount(0);
});

test('Escape leaves what is being written, and single keys work again', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('f');
  await desk.keyboard.type('Shown.');
  await desk.keyboard.press('Escape');
  await desk.keyboard.type('j3');
  await expect(level(desk, /^P2 /, 'Demonstrated')).toBeChecked();
  await desk.keyboard.press('k');
  await expect(desk.getByRole('textbox', { name: /^Feedback for P1/ })).toHaveValue('Shown.');
  await desk.keyboard.press('o');
  await desk.keyboard.type('Real prices.');
  await desk.keyboard.press('Escape');
  await expect(heading(desk)).toBeFocused();
  await desk.keyboard.press('?');
  await expect(desk.getByText('Leave the text: back to its criterion')).toBeVisible();
});

test('undo while writing takes back a run at a time, in this field alone', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('f');
  const note = desk.getByRole('textbox', { name: /^Feedback for P1/ });
  const step = desk.getByRole('textbox', { name: /^Next step for P1/ });
  await desk.keyboard.type('The limit is named.', { delay: 40 });
  // The text has rested and was saved.
  await desk.waitForTimeout(900);
  await desk.keyboard.type(' Too late.', { delay: 40 });
  await desk.keyboard.press('Tab');
  await expect(step).toBeFocused();
  await desk.keyboard.press('Control+z');
  await expect(step).toBeFocused();
  await expect(note).toHaveValue('The limit is named. Too late.');
  await desk.keyboard.type('Name it first.');
  await desk.keyboard.press('Shift+Tab');
  await desk.keyboard.press('End');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.press('Backspace');
  await desk.keyboard.press('Control+z');
  await expect(note).toHaveValue('The limit is named. Too late.');
  await desk.keyboard.press('Control+z');
  await expect(note).toHaveValue('');
  await desk.keyboard.press('Control+z');
  await expect(note).toBeFocused();
  await expect(step).toHaveValue('Name it first.');
  await desk.keyboard.press('Control+Shift+z');
  await expect(note).toHaveValue('The limit is named. Too late.');
});

test('the focus goes along to the level that a digit gives', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('j');
  await desk.keyboard.press('3');
  await expect(level(desk, /^P2 /, 'Demonstrated')).toBeChecked();
  await expect(level(desk, /^P2 /, 'Demonstrated')).toBeFocused();
  await leaveField(desk);
  await desk.keyboard.press('2');
  await expect(level(desk, /^P2 /, 'Progressing')).toBeChecked();
  await expect(heading(desk)).toBeFocused();
});

test('a key is for the criterion that the focus has reached by Tab, which is then the one that is worked on', async ({
  desk,
}) => {
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('j');
  await desk.keyboard.press('k');
  // P1 is worked on; the levels of P2 come after its feedback.
  const next = desk.getByRole('radiogroup', { name: /^P2 / }).getByRole('radio').first();
  for (
    let presses = 0;
    presses < 20 && !(await next.evaluate((radio) => radio === document.activeElement));
    presses += 1
  )
    await desk.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await desk.keyboard.press('3');
  await expect(level(desk, /^P2 /, 'Demonstrated')).toBeChecked();
  await expect(level(desk, /^P2 /, 'Demonstrated')).toBeFocused();
  await expect(level(desk, /^P1 /, 'Demonstrated')).not.toBeChecked();
  await expect(desk.getByRole('textbox', { name: /^Feedback for P2/ })).toBeVisible();
});

test('the heading of the next room has the focus, whatever key led there', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await expect(heading(desk)).toBeFocused();
  await desk.keyboard.press('f');
  for (const key of ['Control+Enter', 'n', 't']) {
    const before = desk.url();
    await desk.keyboard.press(key);
    await expect(desk).not.toHaveURL(before);
    await expect(heading(desk)).toBeFocused();
  }
});

test('F6 goes from pane to pane, and the focus passing by leaves the criterion in hand', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await artifact(desk).locator('.textLayer > span').first().waitFor();
  await leaveField(desk);
  for (let at = 0; at < 3; at += 1) await desk.keyboard.press('j');
  await desk.keyboard.press('f');
  const field = desk.getByRole('textbox', { name: /^Feedback for P4/ });
  await expect(field).toBeFocused();
  for (let at = 0; at < 8; at += 1) await desk.keyboard.press('Shift+Tab');
  await expect(field).toBeVisible();
  await desk.keyboard.press('f');
  await expect(field).toBeFocused();
  const reflection = desk.getByRole('region', { name: 'Reflection', exact: true });
  await desk.keyboard.press('F6');
  await expect(artifact(desk).locator('[data-document]')).toBeFocused();
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('e');
  const rubric = desk.getByRole('region', { name: 'Rubric', exact: true });
  await expect(rubric.locator('[data-criterion="P4"]').getByText('1 quote', { exact: true })).toBeVisible();
  await desk.keyboard.press('F6');
  await expect(reflection.locator('[data-document]')).toBeFocused();
  await desk.keyboard.press('F6');
  await expect(level(desk, /^P4 /, 'Not Yet')).toBeFocused();
  await desk.keyboard.press('Shift+F6');
  await expect(reflection.locator('[data-document]')).toBeFocused();
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('next pane');
  await expect(desk.getByRole('option').first()).toContainText('On to the next pane');
  await desk.keyboard.press('Escape');
  // A click makes a criterion the one in hand, as writing in it or rating it does.
  await level(desk, /^P2 /, 'Progressing').check();
  await expect(desk.getByRole('textbox', { name: /^Feedback for P2/ })).toBeVisible();
});

test('the history is walked and a moment restored; undo takes that back', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await level(desk, /^P1 /, 'Progressing').check();
  await level(desk, /^P1 /, 'Demonstrated').check();
  await leaveField(desk);
  await desk.keyboard.press('y');
  const steps = desk.getByRole('list', { name: /^Steps of this reading/ });
  await expect(steps.getByRole('listitem')).toHaveCount(2);
  await steps.getByRole('button').last().click();
  await desk.getByRole('button', { name: 'Go back to this' }).click();
  await expect(steps.getByRole('listitem')).toHaveCount(3);
  await leaveField(desk);
  await desk.keyboard.press('u');
  await expect(level(desk, /^P1 /, 'Progressing')).toBeChecked();
  await leaveField(desk);
  await desk.keyboard.press('Control+z');
  await expect(level(desk, /^P1 /, 'Demonstrated')).toBeChecked();
});

test('one criterion is rated across submissions, at the speed of a key', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('t');
  await expect(desk).toHaveURL(/#\/criterion\/[^/]+\/P1\//);
  await expect(desk.getByRole('radiogroup', { name: /^P1 / })).toBeVisible();
  await expect(desk.getByRole('radiogroup', { name: /^P2 / })).toHaveCount(0);
  const first = desk.url();
  await desk.keyboard.press('3');
  await expect(desk.getByText(/^P1: 1 of \d+ rated/)).toBeVisible();
  await desk.keyboard.press('Control+Enter');
  await expect(desk).not.toHaveURL(first);
});

test('a state of the evidence is given apart from the levels', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('x');
  await desk.getByRole('menuitem', { name: /^No evidence/ }).click();
  await expect(desk.getByRole('button', { name: /^No evidence/ })).toBeVisible();
  await expect(
    desk.getByRole('radiogroup', { name: /^P1 / }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);
});

test('an own key works at once, a clash is said, and the palette finds both', async ({ desk }) => {
  await desk.evaluate(() => {
    window.location.hash = '#/settings';
  });
  const change = desk.getByRole('button', { name: 'Change the key for: Mark for a second look' });
  await change.click();
  await desk.keyboard.press('n');
  await expect(desk.getByText(/^N already does: Next submission/)).toBeVisible();
  await desk.keyboard.press('z');
  await expect(
    desk.getByRole('row', { name: /Mark for a second look/ }).getByText('Z', { exact: true }),
  ).toBeVisible();
  await openSubmission(desk, 'S-0001');
  await leaveField(desk);
  await desk.keyboard.press('z');
  await expect(desk.getByRole('button', { name: 'Take the mark away' })).toBeVisible();
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('second look');
  await expect(desk.getByRole('option').first()).toContainText('Mark for a second look');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: 'Mark for a second look' })).toBeVisible();
});

test('what stands beside the evidence is accessible in every theme', async ({ desk }) => {
  await openSubmission(desk, 'S-0001');
  await level(desk, /^P1 /, 'Progressing').check();
  await desk.getByRole('textbox', { name: /^Feedback for P1/ }).fill('The limit is named late.');
  for (const [side, key] of [
    ['preview', 'v'],
    ['history', 'y'],
    ['comments', 'b'],
    ['codes', 'x'],
    ['criterion', 't'],
    ['palette', 'Control+k'],
  ] as const) {
    await leaveField(desk);
    await desk.keyboard.press(key);
    await desk.waitForTimeout(400);
    // The viewer of the artifact has tests of its own; here it would only cost time.
    expect(await faultsInEveryTheme(desk, side, { exclude: ['.pdfViewer'] })).toEqual([]);
    if (side === 'codes') await desk.keyboard.press('Escape');
  }
});

test('settings of judging and own keys are accessible', async ({ desk }) => {
  await desk.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await desk.getByRole('table', { name: 'Own keys' }).waitFor();
  if (process.env.TOUCHSTONE_SHOTS)
    await desk.screenshot({ path: `${process.env.TOUCHSTONE_SHOTS}/settings.png`, fullPage: true });
  const { violations } = await new AxeBuilder({ page: desk }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
});
