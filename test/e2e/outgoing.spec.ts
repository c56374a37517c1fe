import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ExportReport } from '../../shared/contract/views.ts';
import { wear } from './axe.ts';
import { decide, deskCall } from './decide.ts';
import { loadSmall } from './small-batch.ts';
import { expect, signIn, test } from './workstation.ts';

const part = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

async function toResults(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Results' }).click();
  await page.getByRole('radiogroup', { name: 'Profile' }).waitFor();
}

/** Chooses a profile. What is chosen stands in the address, and is shown a moment later. */
async function choose(page: Page, name: string): Promise<void> {
  const profile = page.getByRole('radio', { name });
  await profile.click();
  await expect(profile).toBeChecked();
}

/** Chooses a file in the workstation's own dialog. */
async function choosePath(page: Page, button: string, path: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const typed = page.getByRole('textbox', { name: 'Path' });
  // The folder that it begins in comes from the disk.
  await expect(typed).not.toHaveValue('');
  await typed.fill(path);
  await page.keyboard.press('Enter');
}

const exportNow = (page: Page, profile = 'decisions') =>
  deskCall<ExportReport>(page, 'results.export', { profile, mode: 'machine', batch: null, skip: true });

test('from a locked reading to the file: what keeps it back is jumped to, changes leave as amendments, receipts hold', async ({
  desk,
  folder,
}) => {
  await signIn(desk);
  await loadSmall(desk, folder);
  await decide(desk, 'small/S-0001');
  await toResults(desk);

  await choose(desk, 'Credly, bulk issue');
  await expect(desk.getByRole('heading', { name: 'No badge id: 1' })).toBeVisible();
  await desk.getByRole('link', { name: 'column Badge Template ID' }).click();
  await expect(desk.getByRole('button', { name: /^Badge Template ID/, expanded: true })).toBeFocused();
  await expect(desk.getByRole('textbox', { name: 'Header' })).toHaveValue('Badge Template ID');
  await desk.goBack();
  await expect(desk.getByRole('radio', { name: 'Credly, bulk issue' })).toBeChecked();
  await desk.getByRole('link', { name: 'Badge ids' }).click();
  await desk.getByRole('textbox', { name: 'Id of PP-3' }).fill('badge-3');
  await desk.getByRole('button', { name: 'Save the ids' }).click();
  await expect(desk.getByRole('button', { name: 'Save the ids' })).toHaveAttribute('aria-disabled', 'true');
  await desk.goBack();
  await expect(desk.getByRole('heading', { name: 'No badge id: 1' })).toHaveCount(0);

  await choose(desk, 'Decisions, one row per submission');
  await desk.getByRole('link', { name: 'S-0002' }).click();
  await expect(desk).toHaveURL(/review\/small\/S-0002$/);
  await desk.goBack();
  await desk.getByRole('checkbox', { name: 'Leave out what is not ready' }).check();
  await desk.getByRole('button', { name: 'Export 1 row' }).click();
  await expect(desk.getByRole('heading', { name: '1 row written' })).toBeVisible();

  const { reading } = await deskCall<{ reading: { version: number } }>(desk, 'submission.open', {
    key: 'small/S-0001',
  });
  let { version } = reading;
  for (const command of [
    { type: 'reopen', reason: 'The strength is said more clearly.' },
    { type: 'strength', text: 'The need is named by those who have it, in their own words.' },
    { type: 'lock' },
  ]) {
    const input = { submission: 'small/S-0001', purpose: 'first', version, command };
    ({ version } = (await deskCall<{ reading: { version: number } }>(desk, 'reading.do', input)).reading);
  }
  await expect(desk.getByRole('heading', { name: /^Changed since it left/ })).toHaveCount(0);
  await exportNow(desk);
  await part(desk, 'Ledger').click();
  await desk
    .getByRole('button', { name: /^Details: Decisions/ })
    .first()
    .click();
  const changed = desk.getByRole('table', { name: 'Changed since it left before' }).getByRole('row').nth(1);
  await expect(changed).toContainText('S-0001');
  await expect(changed).toContainText('overall feedback');

  const { receipt, files } = await exportNow(desk);
  const file = files[0]?.path ?? '';
  await choosePath(desk, 'Choose the receipt', receipt?.path ?? '');
  await expect(desk.getByRole('status').getByText('It is what left')).toBeVisible();
  await expect(desk.getByText('The ledger of this library has this export.')).toBeVisible();
  await writeFile(file, `${await readFile(file, 'utf8')} `);
  await choosePath(desk, 'Choose the receipt', receipt?.path ?? '');
  await expect(desk.getByRole('alert').getByText('It is not what left')).toBeVisible();
  await expect(desk.getByText(`${basename(file)} was changed after it left.`)).toBeVisible();
});

test('a profile made from an empty template shows real rows, is mended at its field, saved and used', async ({
  desk,
  folder,
}) => {
  const template = join(folder, 'Acme upload.csv');
  await writeFile(template, '\uFEFFRecipient Name;Email;Issued On;Cohort\r\n');
  await signIn(desk);
  await loadSmall(desk, folder);
  await decide(desk, 'small/S-0001');
  await toResults(desk);
  await part(desk, 'Profiles').click();
  await choosePath(desk, 'Make one from an empty template', template);
  await expect(desk.getByText('1 header could not be guessed and stays empty.')).toBeVisible();
  const rows = desk
    .getByRole('table', { name: 'The first rows, as they would be written' })
    .locator('tbody tr');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('@');

  await desk.getByRole('button', { name: /^Cohort/ }).click();
  await desk.getByRole('textbox', { name: 'Header' }).fill('Email');
  await expect(desk.getByText('two columns are headed Email').first()).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  await desk.getByRole('textbox', { name: 'Header' }).fill('Cohort');
  await desk.getByRole('textbox', { name: 'Text', exact: true }).fill('2026');
  await expect(rows.first()).toContainText('2026');

  // What is not saved stays while something else is shown.
  await part(desk, 'Summary').click();
  await part(desk, 'Profiles').click();
  await expect(desk.getByText('Changed, not saved yet')).toBeVisible();
  await desk.getByRole('button', { name: 'Save' }).click();
  await expect(desk.getByText('Your own: profiles/acme-upload.json')).toBeVisible();
  await desk.getByRole('link', { name: 'Export results with it' }).click();
  await expect(desk.getByRole('radio', { name: 'Acme upload' })).toBeChecked();
  await desk.getByRole('checkbox', { name: 'Leave out what is not ready' }).check();
  await desk.getByRole('button', { name: 'Export 1 row' }).click();
  await desk.getByRole('heading', { name: '1 row written' }).waitFor();
  const [entry] = await deskCall<{ path: string }[]>(desk, 'results.ledger', {});
  const [header, row] = (await readFile(entry?.path ?? '', 'utf8')).split('\r\n');
  expect(header).toBe('Recipient Name,Email,Issued On,Cohort');
  expect(row).toMatch(/^[^,]+ [^,]+,[^,]+@[^,]+,\d{4}-\d\d-\d\d,2026$/);
});

test('awards, letters and summary show what was decided, accessible in every theme and at twice the text', async ({
  desk,
  folder,
}) => {
  await signIn(desk);
  await loadSmall(desk, folder);
  await decide(desk, 'small/S-0001');
  await decide(desk, 'small/S-0002', { below: 1, note: 'The committee is <b>not</b> named.' });
  await exportNow(desk);
  await toResults(desk);
  const seen: [string, () => Promise<void>][] = [
    [
      'awards',
      async () => {
        await expect(
          desk
            .getByRole('row', { name: /^C-017/ })
            .getByRole('img', { name: /Digital Medallion: 1 of 9 earned$/ }),
        ).toBeVisible();
        const row = desk.getByRole('row', { name: /^C-017/ });
        await expect(row.getByRole('img', { name: 'All of the programme: 1 of 30 earned' })).toBeVisible();
        await expect(
          row.getByRole('img', { name: /^Planning and Preparation: 1 of \d+ earned$/ }),
        ).toBeVisible();
        await desk.getByRole('button', { name: 'Details of C-017' }).click();
        const stacks = desk.getByRole('region', { name: 'Stack by stack' });
        await expect(stacks.getByRole('link', { name: 'S-0001' })).toBeVisible();
        await expect(stacks.getByText(/^Not earned yet: PP-1, PP-2, PP-4/)).toBeVisible();
        await expect(desk.getByText('Still missing: 8')).toBeVisible();
        await desk.getByRole('combobox', { name: 'Progress' }).selectOption('not begun');
        await expect(desk.getByText('1 of 2 candidates')).toBeVisible();
        await desk.getByRole('combobox', { name: 'Progress' }).selectOption('all');
      },
    ],
    [
      'letters',
      async () => {
        await desk.getByRole('link', { name: /^S-0002/ }).click();
        await expect(desk.getByRole('document', { name: 'Letter of S-0002' })).toContainText(
          'The committee is <b>not</b> named.',
        );
      },
    ],
    [
      'letters/template',
      async () => {
        await desk.getByRole('textbox', { name: 'Greeting' }).fill('Good day, {recipient},');
        await expect(desk.getByRole('document', { name: /^Letter of/ })).toContainText('Good day, educator,');
        await desk.getByRole('textbox', { name: 'Greeting' }).fill('Good day, {name},');
        await expect(desk.getByText(/^there is no field name/)).toBeVisible();
        await desk.getByRole('button', { name: 'Discard the changes' }).click();
        await expect(desk.getByRole('document', { name: /^Letter of/ })).toContainText('Dear educator,');
      },
    ],
    [
      'summary',
      async () => {
        await expect(desk.getByRole('img', { name: 'PP-3: Earned 1, Not yet 1' })).toBeVisible();
        await desk.getByRole('button', { name: 'Write PDF and CSV' }).click();
        await expect(desk.getByText('In 2 files.')).toBeVisible();
      },
    ],
    ['profiles', () => desk.getByRole('table', { name: 'Profiles' }).waitFor()],
    [
      'profiles/decisions/email',
      () => desk.getByRole('button', { name: /^email/, expanded: true }).waitFor(),
    ],
    ['ledger', () => desk.getByRole('table', { name: 'What has left this library' }).waitFor()],
  ];
  for (const [place, shown] of seen) {
    await desk.evaluate((address) => {
      window.location.hash = `#/results/${address}`;
    }, place);
    await shown();
    for (const theme of ['paper', 'night', 'projector']) {
      const projected = theme === 'projector';
      await desk.setViewportSize(projected ? { width: 1024, height: 768 } : { width: 1280, height: 720 });
      await wear(desk, theme);
      const look = new AxeBuilder({ page: desk });
      // What a theme can change is its colours; the rest is looked at once.
      const { violations } = await (projected ? look : look.withRules(['color-contrast'])).analyze();
      expect(violations.map(({ id, nodes }) => `${place}, ${theme}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await desk.evaluate(() => {
      document.documentElement.dataset.theme = 'paper';
      document.documentElement.style.fontSize = '200%';
    });
    const beyond = await desk.evaluate(() => {
      const panel = document.querySelector('[role=tabpanel]:not([hidden]) > div');
      return panel ? panel.scrollWidth - panel.clientWidth : -1;
    });
    expect(beyond, `${place} at twice the text`).toBe(0);
    await desk.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  }
});
