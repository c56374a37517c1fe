import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ask, makeAnchor, sealReading } from './calibration-room.ts';
import { expect, loadSample, signIn, startWorkstation, test } from './workstation.ts';

const CODES = Array.from({ length: 12 }, (_, at) => `AS-${String(at + 1).padStart(2, '0')}`);

/** What a page breaks of the accessibility rules, by name and place. */
async function breaches(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Begins a session on the screen, with one anchor that is there already. */
async function begin(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Calibration' }).click();
  await desk.getByRole('button', { name: 'New session' }).click();
  await desk.getByRole('textbox', { name: 'Title of the session' }).fill('Autumn room');
  await desk.getByRole('checkbox', { name: /S-0001/ }).check();
  await desk.getByRole('textbox', { name: 'Participants, by code' }).fill(CODES.join(' '));
  await desk.getByRole('button', { name: 'Begin the session' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Autumn room' })).toBeVisible();
}

async function openProjector(desk: Page): Promise<Page> {
  const popup = desk.waitForEvent('popup');
  await desk.getByRole('button', { name: 'Open the projector window' }).click();
  const projector = await popup;
  await projector.setViewportSize({ width: 1024, height: 768 });
  return projector;
}

const phase = (desk: Page, name: RegExp) =>
  desk.getByRole('navigation', { name: 'Phases' }).getByRole('button', { name }).click();

test('twelve in a room rate in three ways, and a projector that is told no name shows what they chose', async ({
  desk,
  folder,
  workstation,
}) => {
  await signIn(desk, 'FAC-1');
  await loadSample(desk);
  const { id: anchor, rubric } = await makeAnchor(desk, 'sample-batch/S-0001', '33333333');
  await begin(desk);
  const session = decodeURIComponent(new URL(desk.url()).hash.split('/').at(-1) ?? '');

  const projector = await openProjector(desk);
  const asked: string[] = [];
  projector.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const first = rubric.criteria[0];
  const wall = projector.getByRole('heading', { level: 1 });
  await expect(wall).toHaveText(`${first?.id} ${first?.title}`);
  expect(await breaches(projector)).toEqual([]);

  // Silent rating: five lines of fast entry, four files of which two lie in a watched folder, three hands.
  await phase(desk, /Silent rating/);
  await expect(projector.getByText('0 of 12 have rated')).toBeVisible();
  await expect(projector.getByRole('img', { name: 'Page 1 of the evidence' })).toBeVisible();
  const line = desk.getByRole('textbox', { name: 'Code, then a digit for each criterion' });
  for (const code of CODES.slice(0, 5)) {
    await line.fill(`${code} 3333 3333`);
    await line.press('Enter');
    await expect(line).toHaveValue('');
  }
  await line.fill('AS-01 1111 1111');
  await line.press('Enter');
  await expect(desk.getByText('AS-01 has rated already: 33333333. The line says 11111111.')).toBeVisible();
  await desk.getByRole('button', { name: 'Leave them as they are' }).click();

  await desk.getByRole('tab', { name: /Files/ }).click();
  const watched = join(folder, 'watched');
  await mkdir(watched);
  const seal = (participant: string, digits: string, into: string) =>
    sealReading(into, { session, anchor, rubric, participant, digits });
  const files = [await seal('AS-06', '33333333', folder), await seal('AS-07', '23333333', folder)];
  const choosing = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Choose readings files…' }).click();
  await (await choosing).setFiles(files);
  await expect(
    desk.getByRole('tabpanel', { name: 'Files' }).getByText('AS-07: 1 reading taken in'),
  ).toBeVisible();
  await seal('AS-08', '33333333', watched);
  await seal('AS-09', '33333333', watched);
  await desk.getByRole('textbox', { name: 'Folder' }).fill(watched);
  await desk.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(
    desk.getByRole('tabpanel', { name: 'Files' }).getByText('AS-09: 1 reading taken in'),
  ).toBeVisible();

  await desk.getByRole('tab', { name: 'Show of hands' }).click();
  const hands = desk.getByRole('form', { name: /^Hands for/ });
  await hands.getByRole('textbox', { name: 'Hands for Not Yet' }).fill('1');
  await hands.getByRole('textbox', { name: 'Hands for Progressing' }).fill('1');
  await hands.getByRole('textbox', { name: 'Hands for Demonstrated' }).fill('1');
  await hands.getByRole('button', { name: 'Take the count' }).click();
  await expect(projector.getByText('9 of 12 have rated')).toBeVisible();
  expect(await breaches(desk)).toEqual([]);

  // Reveal: dots, then the decision, the definitive rating last.
  await phase(desk, /Reveal/);
  await expect(projector.getByText('Demonstrated 9')).toBeVisible();
  await expect(projector.getByText(/definitive rating/)).toHaveCount(0);
  await expect(projector.getByText(/true share may lie/)).toHaveText(
    '9 of 12 chose Demonstrated. With 12 readings the true share may lie between 47 % and 91 %.',
  );
  await desk.getByRole('heading', { level: 1 }).focus();
  await desk.keyboard.press('PageDown');
  await expect(projector.getByText('9 passing')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(projector.getByText('▲ definitive rating')).toBeVisible();
  await expect(projector.getByText('Exact agreement 75 % (47 % to 91 %)')).toBeVisible();
  expect(await breaches(projector)).toEqual([]);
  const shown = await projector.locator('body').innerText();
  for (const code of [...CODES, 'FAC-1', 'Autumn room', 'S-0001', 'What the work shows'])
    expect(shown).not.toContain(code);

  // One key darkens it; a window that is closed in the middle of a reveal costs nothing.
  await desk.keyboard.press('.');
  await expect(projector.getByText('The projector is dark.')).toBeAttached();
  await desk.keyboard.press('.');
  await expect(projector.getByText('▲ definitive rating')).toBeVisible();
  // It has asked for its own parts and for what it was told to show, and for nothing else.
  expect(asked.filter((each) => !/^GET \/(assets|artifact|pdfjs|events\/projector)/.test(each))).toEqual([]);
  await projector.close();
  await expect(desk.getByText(/No projector window is open/)).toBeVisible();
  const again = await openProjector(desk);
  await expect(again.getByText('▲ definitive rating')).toBeVisible();

  // Consensus, in the room's words.
  await phase(desk, /Consensus/);
  await desk
    .getByRole('radiogroup', { name: /What the room settles on/ })
    .getByRole('radio', { name: 'Demonstrated' })
    .check();
  await desk.getByRole('textbox', { name: 'Why, in the room’s words' }).fill('The task names who it is for.');
  await desk.getByRole('textbox', { name: 'Why, in the room’s words' }).blur();
  await expect(again.getByText('The task names who it is for.')).toBeVisible();
  expect(await breaches(again)).toEqual([]);

  // A crash: everything is where it was.
  await again.close();
  await desk.goto('about:blank');
  await workstation.end('SIGKILL');
  const second = await startWorkstation(workstation.library);
  const after = await desk.context().newPage();
  await after.goto(second.address);
  await after.getByRole('link', { name: 'Calibration' }).click();
  await after.getByRole('link', { name: 'Autumn room' }).click();
  await expect(after.getByRole('textbox', { name: 'Why, in the room’s words' })).toHaveValue(
    'The task names who it is for.',
  );
  await after.getByRole('button', { name: 'Close the session' }).first().click();
  const question = after.getByRole('alertdialog', { name: 'Close with something open?' });
  const others = rubric.criteria.slice(1).map(({ id }) => id);
  await expect(question.getByRole('listitem')).toHaveText(
    new RegExp(`^Anchor 1, .*: not settled: ${others.join(', ')}$`),
  );
  // The way back is what Enter takes; nothing has happened then.
  await expect(question.getByRole('button', { name: 'Back to the session' })).toBeFocused();
  await after.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(after.getByRole('button', { name: 'Close the session' }).first()).toBeFocused();
  await after.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Close it as it is' }).click();
  await expect(after.getByText('This session is closed')).toBeVisible();
  await expect(after.locator(':focus')).toContainText('This session is closed');
  await after.getByRole('link', { name: 'Calibration' }).click();
  await after.getByRole('link', { name: 'Report' }).click();
  await expect(after.getByRole('row', { name: new RegExp(`^${first?.id} `) })).toContainText('75 % (9 of 12');
  await after.getByRole('button', { name: 'Write report, sheets and open data' }).click();
  const wrote = after.getByText(/files written to/);
  await expect(wrote).toBeVisible();
  const where = /written to (.*)$/.exec(await wrote.innerText())?.[1] ?? '';
  for (const name of ['report.pdf', 'criteria.csv', 'ratings-first.csv', 'sheets/AS-07.pdf'])
    expect(existsSync(join(where, name))).toBe(true);
  expect(await breaches(after)).toEqual([]);

  // What was settled stands beside the criterion, for whoever judges next.
  await after.evaluate(() => {
    window.location.hash = '#/review/sample-batch/S-0001';
  });
  await expect(after.getByText(/The task names who it is for\./)).toBeVisible();
  expect((await ask(after, 'library.verify', { job: 'v' })).ok).toBe(true);
  await second.end();
});

test('the facilitator moves the evidence on the wall by keys, takes the rubric away and brings it back', async ({
  desk,
}) => {
  await signIn(desk, 'FAC-1');
  await loadSample(desk);
  const { rubric } = await makeAnchor(desk, 'sample-batch/S-0001', '33333333');
  await begin(desk);
  const wall = await openProjector(desk);
  await phase(desk, /Silent rating/);
  const page = wall.getByRole('img', { name: 'Page 1 of the evidence' });
  await expect(page).toBeVisible();
  const row = wall.getByRole('region', { name: `Levels of ${rubric.criteria[0]?.id}` });
  await expect(row).toBeVisible();
  const now = desk.getByRole('status').filter({ hasText: /^Page \d/ });
  await expect(now).toHaveText(/^Page 1 of \d+, part 1 of [2-9], to be read, with the rubric$/);
  // As wide as the wall, so that it is read from the back row, and no wider than what is in sight.
  const across = async () => Math.round((await page.boundingBox())?.width ?? 0);
  expect(await across()).toBeGreaterThan(900);
  await desk.bringToFront();
  await desk.getByRole('heading', { level: 1 }).focus();

  const pixels = () => page.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const top = await pixels();
  await desk.keyboard.press('Shift+PageDown');
  await expect(now).toHaveText(/part 2 of/);
  await expect.poll(pixels).not.toBe(top);
  await desk.keyboard.press('Shift+PageUp');
  await expect.poll(pixels).toBe(top);

  await desk.keyboard.press('q');
  await expect(row).toHaveCount(0);
  await expect(wall.getByText('0 of 12 have rated')).toBeVisible();
  await expect(desk.getByRole('button', { name: /Without the rubric/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await breaches(wall)).toEqual([]);
  await desk.keyboard.press('q');
  await expect(row).toBeVisible();

  // What is said of the wall is true of a dark one too.
  await desk.keyboard.press('.');
  await expect(desk.getByText(/^The projector is dark\. Behind it: Page 1 of/)).toBeVisible();
  await desk.keyboard.press('.');

  await desk.keyboard.press('-');
  await expect(now).toHaveText(/^Page 1 of \d+, whole page, with the rubric$/);
  await expect.poll(across).toBeLessThan(520);
  await expect(desk.getByRole('button', { name: /^Smaller/ })).toHaveAttribute('aria-disabled', 'true');
  await desk.keyboard.press('+');
  await desk.keyboard.press('+');
  await expect(now).toHaveText(/part 1 of \d+, larger/);
  // The wall itself takes no such key.
  const larger = await pixels();
  await wall.keyboard.press('Shift+PageDown');
  await wall.keyboard.press('q');
  await expect(row).toBeVisible();
  expect(await pixels()).toBe(larger);

  // Parts lead on to the next page, and to the end of the evidence and no further.
  await desk.keyboard.press('-');
  const on = desk.getByRole('button', { name: /^A part on/ });
  const pages = Number(/of (\d+)/.exec(await now.innerText())?.[1]);
  for (let step = 0; step < 40 && (await on.getAttribute('aria-disabled')) !== 'true'; step += 1) {
    const before = await now.innerText();
    await on.click();
    await expect(now).not.toHaveText(before);
  }
  await expect(now).toHaveText(new RegExp(`^Page ${pages} of ${pages}, `));
  await expect(wall.getByRole('img', { name: `Page ${pages} of the evidence` })).toBeVisible();
  expect(await breaches(desk)).toEqual([]);
});

test.describe('a window that outlives the program', () => {
  test('takes back what was not done, says so once, and says on a reload what to do', async ({
    page,
    workstation,
  }) => {
    await page.goto(workstation.address);
    await signIn(page, 'FAC-1');
    await loadSample(page);
    await makeAnchor(page, 'sample-batch/S-0001', '33333333');
    await begin(page);
    const step = page.getByRole('navigation', { name: 'Phases' }).locator('[aria-current="step"]');
    await expect(step).toHaveText('1. Walk the rubric');
    await workstation.end('SIGKILL');
    await phase(page, /Silent rating/);
    await expect(page.getByRole('alert')).toHaveText(/Touchstone has ended behind this window\./);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(step).toHaveText('1. Walk the rubric');

    const second = await startWorkstation(workstation.library, ['--port', new URL(workstation.origin).port]);
    await phase(page, /Reveal/);
    await expect(page.getByRole('alert')).toHaveText(/Touchstone has started anew since this window/);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This window belongs to an earlier start',
    );
    await expect(page.getByText(/start Touchstone again/)).toBeVisible();
    expect(await breaches(page)).toEqual([]);
    await page.goto(second.address);
    await expect(page.getByRole('link', { name: 'Calibration' })).toBeVisible();
    await second.end();
  });
});
