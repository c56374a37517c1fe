import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ZipFile } from 'yazl';
import { writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import { expect, loadSample, signIn, startWorkstation, test } from './workstation.ts';

/** Writes a batch package of texts alone. */
async function packBatch(folder: string, id: string, title: string, submissions: number): Promise<string> {
  const path = join(folder, `${title}.zip`);
  const batch = {
    format: 'touchstone-batch/1',
    id,
    title,
    programme: 'defined-learning-pbl',
    createdAt: '2026-11-02T09:00:00Z',
    dueAt: '2026-11-20T23:59:00Z',
    submissions: Array.from({ length: submissions }, (_, at) => ({
      id: `${id}-${String(at + 1).padStart(4, '0')}`,
      candidate: `C-${1000 + at}`,
      microCredential: at % 2 ? 'IN-2' : 'PP-3',
      attempt: 1,
      artifacts: [{ component: 'reflection', title: 'Reflection', text: `What changed, ${at}.` }],
    })),
  };
  await writeBag({ files: [{ path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch)) }] }, path);
  return path;
}

/** Rows of the list without the head. */
const lines = (page: Page) =>
  page.getByRole('grid', { name: 'Submissions' }).locator('tbody').getByRole('row');
const line = (page: Page, id: string) => lines(page).filter({ hasText: id });
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });

/** Has an unmet intake check returned as incomplete, which takes no words; by the desk's own calls. */
async function returnAsIncomplete(page: Page, key: string): Promise<void> {
  await page.evaluate(async (submission) => {
    const call = async (name: string, input: unknown) => {
      const response = await fetch(`call/${name}`, { method: 'POST', body: JSON.stringify(input) });
      return response.json();
    };
    const { value: view } = await call('submission.open', { key: submission });
    let { version } = view.reading;
    const checks = view.rubric.completion.map(({ id }: { id: string }) => ({
      type: 'intake',
      check: id,
      met: false,
    }));
    for (const command of [...checks, { type: 'lock' }]) {
      const reply = await call('reading.do', { submission, purpose: 'first', version, command });
      if (!reply.ok) throw new Error(reply.message);
      version = reply.value.reading.version;
    }
  }, key);
}

async function openByPath(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Control+o');
  await page.getByRole('textbox', { name: 'Path' }).fill(path);
  await page.keyboard.press('Enter');
}

test('asks who is reading once, and offers everyone who was here before', async ({ desk }) => {
  await desk.getByRole('textbox', { name: 'Assessor code' }).fill('no code at all');
  await desk.getByRole('button', { name: 'Begin' }).click();
  await expect(desk.getByText('A code is 1 to 20 letters, digits, dots or dashes.')).toBeVisible();

  await desk.getByRole('textbox', { name: 'Assessor code' }).fill('AS-07');
  await desk.getByRole('textbox', { name: 'Display name' }).fill('Ada');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Nothing is loaded yet' })).toBeVisible();

  await desk.getByRole('button', { name: 'Signed in as AS-07' }).click();
  await desk.getByRole('menuitem', { name: 'Change assessor…' }).click();
  await signIn(desk, 'AS-08');
  await desk.getByRole('button', { name: 'Signed in as AS-08' }).click();
  await desk.getByRole('menuitem', { name: 'Change assessor…' }).click();
  await desk.getByRole('button', { name: 'Go on as AS-07, Ada' }).click();
  await expect(desk.getByRole('button', { name: 'Signed in as AS-07' })).toBeVisible();
});

test('the sample batch comes to the queue and says what happened; the title never says more', async ({
  desk,
}) => {
  await signIn(desk);
  await desk.getByRole('button', { name: 'Load the sample batch' }).click();
  // The sample is made before it is loaded.
  await expect(desk.getByText(/^Sample batch: 10 submissions, \d+ artifacts loaded$/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(lines(desk)).toHaveCount(10);
  await expect(desk.getByText('10 still to decide')).toBeVisible();
  await expect(desk).toHaveTitle('Touchstone');
});

test('searches, filters, orders, and shows all again', async ({ desk }) => {
  await signIn(desk);
  await loadSample(desk);
  await desk.keyboard.press('/');
  await desk.keyboard.type('c-017 authentic');
  await expect(lines(desk)).toHaveCount(2);
  await expect(desk.getByText('2 of 10 submissions')).toBeVisible();
  await desk.getByRole('button', { name: 'Show all' }).click();
  await desk.getByRole('combobox', { name: 'Micro-credential' }).selectOption('AS-2');
  await expect(lines(desk)).toHaveCount(3);
  await desk.getByRole('button', { name: /^Decided/ }).click();
  await expect(desk.getByRole('heading', { name: 'Nothing in this selection' })).toBeVisible();
  await desk.getByRole('button', { name: 'Show all' }).first().click();
  await desk.getByRole('columnheader', { name: 'Submission' }).getByRole('button').click();
  await expect(lines(desk).first()).toContainText('S-0001');
  await expect(desk.getByRole('columnheader', { name: 'Submission' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('the list is worked by keys, and coming back lands on the row that was left', async ({ desk }) => {
  await signIn(desk);
  await loadSample(desk);
  await lines(desk).first().focus();
  await desk.keyboard.press('End');
  await expect(line(desk, 'S-0009')).toBeFocused();
  await desk.keyboard.press('Home');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('ArrowDown');
  await expect(line(desk, 'S-0002')).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/review\/sample-batch\/S-0002$/);
  await desk.getByRole('region', { name: 'Rubric' }).waitFor();
  await desk.keyboard.press('g');
  await expect(line(desk, 'S-0002')).toBeFocused();
  await desk.keyboard.press('Control+Enter');
  await expect(desk).toHaveURL(/review\/sample-batch\/S-0003$/);
});

test('Resume goes back to the submission in hand after a restart', async ({ desk, workstation, page }) => {
  await signIn(desk);
  await loadSample(desk);
  // The room may be there before the desk has heard which submission it is.
  const remembered = desk.waitForResponse(/queue\.remember/);
  await line(desk, 'S-0003').click();
  await desk.getByRole('region', { name: 'Rubric' }).waitFor();
  await remembered;
  await page.close();
  await workstation.end();
  const again = await startWorkstation(workstation.library);
  const window = await desk.context().newPage();
  await window.goto(again.address);
  await window.getByRole('button', { name: 'Resume S-0003' }).click();
  await expect(window).toHaveURL(/S-0003$/);
  await window.close();
  await again.end();
});

test('a batch is chosen, checked, loaded and reached by keyboard alone', async ({ desk, folder }) => {
  await packBatch(folder, 'N', 'November', 12);
  await signIn(desk);
  await expect(desk.getByRole('heading', { name: 'Nothing is loaded yet' })).toBeVisible();
  await desk.keyboard.press('Control+o');
  await expect(desk.getByRole('textbox', { name: 'Path' })).toBeFocused();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type(folder);
  await desk.keyboard.press('Enter');
  const contents = desk.getByRole('listbox', { name: 'Contents of the folder' });
  await expect(contents.getByRole('option', { name: 'November.zip' })).toBeVisible();
  for (
    let stops = 0;
    stops < 5 && !(await contents.evaluate((el) => el === document.activeElement));
    stops += 1
  )
    await desk.keyboard.press('Tab');
  await desk.keyboard.type('nov');
  await expect(contents.getByRole('option', { name: 'November.zip' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await desk.keyboard.press('Enter');
  const report = desk.getByRole('dialog', { name: 'Report on November.zip' });
  await expect(report.getByText('12 submissions, 12 artifacts')).toBeVisible();
  await expect(report.getByRole('button', { name: 'Load', exact: true })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: 'Go to the queue' })).toBeFocused();
  await expect(desk.getByText('November: 12 submissions, 12 artifacts loaded')).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(lines(desk)).toHaveCount(12);
  await expect(desk.getByText(/^Due 20 Nov 2026/)).toBeVisible();
});

test('a broken zip gets a sentence that says what to do, and nothing changes', async ({ desk, folder }) => {
  const whole = await readFile(await packBatch(folder, 'N', 'November', 3));
  const cut = join(folder, 'cut.zip');
  await writeFile(cut, whole.subarray(0, whole.length - 150));
  await signIn(desk);
  await expect(desk.getByRole('heading', { name: 'Nothing is loaded yet' })).toBeVisible();
  await openByPath(desk, cut);
  const report = desk.getByRole('dialog', { name: 'Report on cut.zip' });
  await expect(report.getByRole('alert')).toContainText('Copy or download it again');
  await expect(report.getByRole('button', { name: 'Load', exact: true })).toHaveCount(0);
  await report.getByRole('button', { name: 'Leave' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('heading', { name: 'Nothing is loaded yet' })).toBeVisible();
});

test('what a download does not say is asked once, and checked before it is loaded', async ({
  desk,
  folder,
}) => {
  const path = join(folder, 'submissions.zip');
  const zip = new ZipFile();
  for (const [name, user] of [
    ['doejane', 101],
    ['roelee', 102],
  ] as const) {
    zip.addBuffer(Buffer.from(`A task of ${user}.`), `${name}_${user}_${user + 100}_task.txt`);
    zip.addBuffer(Buffer.from(`<p>What changed, ${user}.</p>`), `${name}_${user}_text.html`);
  }
  zip.end();
  await writeFile(path, zip.outputStream);
  await signIn(desk);
  await expect(desk.getByRole('heading', { name: 'Nothing is loaded yet' })).toBeVisible();
  await openByPath(desk, path);
  const report = desk.getByRole('dialog', { name: 'Report on submissions.zip' });
  await expect(report.getByText('Canvas download')).toBeVisible();
  const which = report.getByRole('combobox', { name: /^Which micro-credential/ });
  await expect(which).toBeFocused();
  await expect(report.getByRole('button', { name: 'Load', exact: true })).toHaveCount(0);
  await which.selectOption('PP-3');
  await report.getByRole('button', { name: 'Check with these answers' }).click();
  await expect(report.getByRole('table', { name: 'Submissions' }).getByRole('row')).toHaveCount(3);
  await report.getByRole('button', { name: 'Load', exact: true }).click();
  await desk.getByRole('button', { name: 'Go to the queue' }).click();
  await expect(lines(desk)).toHaveCount(2);
  await expect(lines(desk).first()).toContainText('Designing Authentic Tasks');
});

test('a zip that is dropped anywhere is checked first', async ({ desk, folder }) => {
  const bytes = (await readFile(await packBatch(folder, 'N', 'November', 4))).toString('base64');
  await signIn(desk);
  await expect(desk.getByRole('heading', { name: 'Nothing is loaded yet' })).toBeVisible();
  const transfer = await desk.evaluateHandle((base64) => {
    const held = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    held.items.add(new File([content], 'From the mail.zip', { type: 'application/zip' }));
    return held;
  }, bytes);
  await desk.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(desk.getByText('Drop to check')).toBeVisible();
  await desk.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  const report = desk.getByRole('dialog', { name: 'Report on From the mail.zip' });
  await report.getByRole('button', { name: 'Load', exact: true }).click();
  await expect(desk.getByText('November: 4 submissions, 4 artifacts loaded')).toBeVisible();
});

test('batches named at the start load at once when they are good; a bad one shows its report', async ({
  page,
  folder,
}) => {
  const good = await packBatch(folder, 'N', 'November', 4);
  const bad = join(folder, 'notes.zip');
  await writeFile(bad, 'no zip');
  const workstation = await startWorkstation(join(folder, 'library'), [good, bad]);
  await page.goto(workstation.address);
  await signIn(page);
  const report = page.getByRole('dialog', { name: 'Report on notes.zip' });
  await report.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('November: 4 submissions, 4 artifacts loaded')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the queue' }).click();
  await expect(lines(page)).toHaveCount(4);
  await page.reload();
  await expect(lines(page)).toHaveCount(4);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.close();
  await workstation.end();
});

test('what is decided goes out with receipt and ledger, the rest left out and listed', async ({ desk }) => {
  await signIn(desk);
  await loadSample(desk);
  await returnAsIncomplete(desk, 'sample-batch/S-0005');
  await expect(line(desk, 'S-0005')).toContainText('Incomplete');
  await place(desk, 'Results').click();
  await expect(desk.getByText('9 submissions are not ready.')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'S-0001' })).toHaveAttribute('href', /S-0001$/);
  await expect(desk.getByRole('button', { name: 'Export', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await desk.getByRole('checkbox', { name: 'Leave out what is not ready' }).check();
  await desk.getByRole('button', { name: 'Export 1 row' }).click();
  await expect(desk.getByRole('heading', { name: '1 row written' })).toBeVisible();
  await expect(desk.getByText('Left out: 9')).toBeVisible();
  const path = await desk
    .getByText(/\.csv$/)
    .first()
    .innerText();
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  await expect(desk.getByText(sha256)).toBeVisible();
  await expect(desk.getByText(/\.csv\.receipt\.json$/)).toBeVisible();
  await expect(desk.getByRole('table', { name: 'Earlier exports' }).getByRole('row')).toHaveCount(2);
});

test('my readings are handed over and can be merged; the library verifies as whole', async ({ desk }) => {
  await signIn(desk);
  await loadSample(desk);
  await returnAsIncomplete(desk, 'sample-batch/S-0005');
  await place(desk, 'Results').click();
  await desk.getByRole('tab', { name: 'Readings' }).click();
  await desk.getByRole('button', { name: 'Hand over' }).click();
  await expect(desk.getByText('1 reading written')).toBeVisible();
  const path = await desk.getByText(/\.readings\.zip$/).innerText();
  await desk.getByRole('button', { name: 'Choose a file' }).click();
  await desk.getByRole('textbox', { name: 'Path' }).fill(path);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Nothing new was taken in')).toBeVisible();
  await place(desk, 'Library').click();
  await desk.getByRole('button', { name: 'Verify' }).click();
  await expect(desk.getByText('The library is whole').last()).toBeVisible();
});

test('a theme holds at once and after a restart; single keys can be switched off', async ({ desk }) => {
  await signIn(desk);
  await place(desk, 'Settings').click();
  await desk.getByRole('radio', { name: 'Night' }).check();
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'night');
  await desk.getByRole('button', { name: 'Larger' }).click();
  await expect(desk.getByText('112%').first()).toBeVisible();
  await desk.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('?');
  await expect(desk.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await desk.keyboard.press('Escape');
  await desk.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await desk.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('?');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await desk.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(desk.getByText('Single keys are switched off.')).toBeVisible();
  await desk.reload();
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(desk.getByRole('checkbox', { name: 'Single keys' })).not.toBeChecked();
});

test('the programme says what its source says, and what it does not', async ({ desk }) => {
  await signIn(desk);
  await place(desk, 'Programme').click();
  await expect(desk.getByRole('heading', { name: 'Defined Learning Digital Medallion' })).toBeVisible();
  await expect(desk.getByRole('link', { name: /counts for the award$/ })).toHaveCount(9);
  await desk.getByRole('link', { name: /^PP-1 / }).click();
  await expect(desk.getByText('The source gives no overview for this micro-credential.')).toBeVisible();
  await expect(desk.getByText('Draft of the local programme')).toBeVisible();
  await expect(desk.getByText('Version 0.1-draft')).toBeVisible();
  await expect(desk.getByRole('article', { name: /^P1 / })).toContainText('Demonstrated');
});

test('a library that somebody else has open is said, with what to do', async ({
  desk,
  workstation,
  page,
}) => {
  await signIn(desk);
  const second = await startWorkstation(workstation.library);
  const window = await page.context().newPage();
  await window.goto(second.address);
  await expect(window.getByRole('heading', { name: 'The library could not be opened' })).toBeVisible();
  await expect(window.getByText(workstation.library).first()).toBeVisible();
  await window.close();
  await second.end();
});
