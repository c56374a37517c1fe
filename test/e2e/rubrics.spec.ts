import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readingCircle } from '../fixtures/programme.ts';
import { axeIn, wear } from './axe.ts';
import { expect, loadSample, openSubmission, signIn, test } from './workstation.ts';

const go = (page: Page, address: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
// What is waited for comes at once; a test that waits longer has missed something.
test.use({ actionTimeout: 20_000 });

const PP3 = 'defined-learning-pbl/PP-3';

/** Rates the first criterion of a submission, and waits until that is kept. */
async function rate(page: Page, id: string): Promise<void> {
  await openSubmission(page, id);
  const level = page.getByRole('radiogroup', { name: /^P1 / }).getByRole('radio', { name: /Demonstrated/ });
  await level.check({ force: true });
  await expect(
    page
      .getByRole('banner')
      .getByText(/^Saved \d/)
      .first(),
  ).toBeAttached();
  await expect(level).toBeChecked();
}

test('a rubric is edited and published, and a reading is read again by it', async ({ desk }) => {
  await signIn(desk);
  await loadSample(desk);
  // A reading that stands on the version before.
  await rate(desk, 'S-0001');
  const reading = desk.getByRole('radiogroup', { name: /^P1 / });

  await go(desk, `#/programme/${PP3}`);
  await desk.getByRole('button', { name: 'Edit the rubric' }).click();
  await desk.getByRole('heading', { name: 'Nothing keeps this draft from being published.' }).waitFor();

  // By the keyboard alone from here: a word in a descriptor, and it is taken back.
  const seen = desk.getByRole('textbox', { name: 'What is seen at “Demonstrated”' });
  const before = await seen.inputValue();
  await seen.focus();
  await desk.keyboard.press('Control+End');
  await desk.keyboard.type(' And a deadline.');
  await expect(desk.getByRole('radiogroup', { name: /^P1 / })).toContainText('And a deadline.');
  await desk.getByRole('button', { name: 'Undo' }).focus();
  await desk.keyboard.press('Enter');
  await expect(seen).toHaveValue(before);
  await desk.getByRole('button', { name: 'Redo' }).focus();
  await desk.keyboard.press('Enter');
  await expect(seen).toHaveValue(`${before} And a deadline.`);

  // A rule that could never come out otherwise is said while it is edited.
  await desk.getByRole('radio', { name: 'A number of all criteria' }).check();
  await desk.getByRole('combobox', { name: 'How many' }).selectOption('0');
  await expect(desk.getByRole('alert')).toContainText('This rule always earns');
  await desk.getByRole('radio', { name: 'All required criteria' }).check();
  await expect(desk.getByRole('row', { name: /^P1 one level below/ })).toContainText('Not yet');

  await desk.getByRole('button', { name: 'Publish…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Publish a version' });
  await expect(dialog.getByRole('textbox', { name: 'Version' })).toHaveValue('1.0');
  await expect(dialog.getByRole('region', { name: 'Criteria' }).locator('ins')).toHaveText(
    /And a deadline\./,
  );
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk
    .getByRole('dialog', { name: 'Version 1.0 is published' })
    .getByRole('link', { name: 'Worklist' })
    .click();

  // The reading is as it was, and waits.
  const row = desk.getByRole('row', { name: /^S-0001 / });
  await expect(row).toContainText('0.1-draft');
  await row.getByRole('button', { name: /^Read again/ }).click();
  await desk.getByRole('region', { name: 'Rubric' }).getByText('PP-3-R 1.0').waitFor();
  await expect(reading.getByRole('radio', { name: /Demonstrated/ })).not.toBeChecked();
});

test('another organisation’s programme is taken in from one file', async ({ desk, folder }) => {
  const path = join(folder, 'circle.json');
  await writeFile(path, JSON.stringify(readingCircle()));
  const twice = join(folder, 'twice.json');
  const { rubrics } = readingCircle();
  await writeFile(twice, JSON.stringify({ ...readingCircle(), rubrics: [...rubrics, ...rubrics] }));
  await signIn(desk);
  await go(desk, '#/programme');
  const choose = async (file: string) => {
    await desk.getByRole('button', { name: 'Take in a programme…' }).click();
    await desk.getByRole('textbox', { name: 'Path' }).fill(file);
    await desk.keyboard.press('Enter');
  };
  await choose(twice);
  const report = desk.getByRole('dialog', { name: 'What Reading Circle would change' });
  await expect(report).toContainText('the rubric version RC-1-R 1 stands at rubrics[0] already');
  await expect(report.getByRole('button', { name: 'Take it in' })).toBeDisabled();
  await report.getByRole('button', { name: 'Cancel' }).click();
  await choose(path);
  await expect(report.getByRole('row', { name: /Choosing Texts/ })).toContainText('new');
  await report.getByRole('button', { name: 'Take it in' }).click();
  await expect(desk.getByRole('combobox', { name: 'Programme' })).toHaveValue('reading-circle');
  await desk
    .getByRole('link', { name: /^PP-3 Choosing Texts/ })
    .first()
    .click();
  await expect(desk.getByText('The source gives no overview for this micro-credential.')).toBeVisible();
  const field = desk.getByRole('textbox', { name: 'Alignment with Danielson' });
  await expect(field).toHaveValue('');
  await field.fill('1e, as we read it');
  await field.blur();
  await go(desk, '#/programme/reading-circle');
  await go(desk, '#/programme/reading-circle/PP-3');
  await expect(field).toHaveValue('1e, as we read it');
});

test('the editor, the versions and the worklist are accessible in every theme', async ({ desk }) => {
  await signIn(desk);
  await loadSample(desk);
  await rate(desk, 'S-0001');
  const clean = async (where: string) => {
    for (const theme of ['paper', 'night', 'projector']) {
      await desk.setViewportSize(
        theme === 'projector' ? { width: 1024, height: 768 } : { width: 1440, height: 900 },
      );
      await wear(desk, theme);
      const { violations } = await axeIn(theme, desk).analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${where} in ${theme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
      expect.soft(found).toEqual([]);
    }
  };
  await go(desk, `#/programme/${PP3}`);
  await desk.getByRole('button', { name: 'Edit the rubric' }).click();
  const title = desk.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await desk.getByRole('heading', { name: '1 thing to settle before it can be published' }).waitFor();
  await clean('editor');
  await title.fill('A scenario that could be real');
  await desk.getByRole('button', { name: 'Publish…' }).click();
  await desk.getByRole('region', { name: 'Criteria' }).last().waitFor();
  await clean('publishing');
  await desk.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.getByRole('dialog').getByRole('link', { name: 'Worklist' }).click();
  await desk.getByRole('row', { name: /^S-0001 / }).waitFor();
  await clean('worklist');
  await go(desk, `#/rubric/${PP3}/versions`);
  await desk
    .getByRole('region', { name: 'Compare' })
    .getByText('A scenario that could be real')
    .first()
    .waitFor();
  await clean('versions');
});
