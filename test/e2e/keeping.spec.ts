import AxeBuilder from '@axe-core/playwright';
import { expect, signIn, test } from './workstation.ts';

test.use({ holds: 'sample' });

test('a backup brings back what stood, and a batch whose time is over goes with a receipt', async ({
  desk,
}) => {
  const clean = async () => {
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  };
  await signIn(desk);
  const place = (name: string) =>
    desk.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });
  await place('Library').click();
  const kept = desk.getByRole('table', { name: 'How long batches stay' });
  await expect(kept.getByRole('row')).toHaveCount(2);

  await desk.getByRole('button', { name: 'Back up now' }).click();
  const backups = desk.getByRole('table', { name: 'Backups' }).getByRole('row');
  await expect(backups).toHaveCount(2);

  const until = desk.getByLabel(/^Keep .* until$/);
  await until.fill('2026-01-31');
  await until.press('Enter');
  await expect(desk.getByText('Its time is over')).toBeVisible();
  await clean();
  await place('Queue').click();
  await expect(desk.getByText('The time of a batch is over')).toBeVisible();
  await desk.getByRole('button', { name: 'Go to Library' }).click();

  await desk.getByRole('button', { name: /^Restore the backup of / }).click();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await expect(desk.getByText(/^Restored: /).first()).toBeVisible();
  await expect(backups).toHaveCount(3);
  await expect(desk.getByText('Its time is over')).toHaveCount(0);

  await desk.getByRole('button', { name: /^Delete / }).click();
  await clean();
  await desk.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(desk.getByText(/ was deleted$/).first()).toBeVisible();
  await expect(desk.getByText(/looked for byte by byte/)).toBeVisible();
  await expect(kept.getByText(/^Deleted on /)).toBeVisible();
  await place('Queue').click();
  await expect(desk.getByRole('row', { name: /S-0001/ })).toHaveCount(0);
});

test('a batch is shared out: one package for each assessor, and what is not back is listed', async ({
  desk,
}) => {
  await signIn(desk);
  await desk.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Library' }).click();
  await desk.getByRole('textbox', { name: 'Code of assessor 1' }).fill('AS-21');
  await desk.getByRole('textbox', { name: 'Code of assessor 2' }).fill('AS-22');
  const parts = desk.getByRole('table', { name: 'Assessors' });
  await expect(parts.getByText('5 submissions')).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page: desk }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await desk.getByRole('button', { name: 'Write the packages' }).click();
  await expect(desk.getByText('2 packages written').first()).toBeVisible();
  await expect(desk.getByText(/sample-batch-for-AS-21-.*\.zip$/)).toBeVisible();
  const open = desk.getByRole('table', { name: 'What is not back' });
  await expect(open.getByRole('row', { name: /^AS-21 5 0 / })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Write the packages' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
