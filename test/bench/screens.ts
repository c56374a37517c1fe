import { join } from 'node:path';
import { openLibrary } from '../../electron/desk/library/library.ts';
import { firstKeys, largeLibrary, scratch } from './library.ts';
import { alone, type BenchRow, compared, inTurn, middle, type Scale } from './measure.ts';
import { atWork, fromKey, inChromium, most, signedIn, type Window } from './window.ts';

const SUBMISSIONS = 10_000;
const OPENINGS = 9;
const RATINGS = 120;
const ROUNDS = 5;
/** As long as quick hands take from one key to the next, in milliseconds; what a key leaves to be done is done meanwhile. */
const PAUSE = 150;
/** Each of these keys changes which rows are found among the ids S-000000 to S-009999. */
const TYPED = ['9', '9', '8', 'Backspace', 'Backspace', 'Backspace'];

const rowsThere = () => document.querySelectorAll('[role="grid"] tr').length > 5;

async function openings({ page }: Window): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < OPENINGS; at += 1) {
    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    await page.locator('[role="grid"]').waitFor({ state: 'detached' });
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const begun = performance.now();
            const look = () =>
              document.querySelectorAll('[role="grid"] tr').length > 5
                ? resolve(performance.now() - begun)
                : requestAnimationFrame(look);
            window.location.hash = '#/queue';
            requestAnimationFrame(look);
          }),
      ),
    );
  }
  return middle(times);
}

async function keystrokes({ page }: Window, rounds: number): Promise<number[]> {
  const times: number[] = [];
  await page.getByRole('searchbox').or(page.locator('#queue-search')).first().focus();
  for (let at = 0; at < rounds; at += 1)
    for (const key of TYPED) {
      await page.waitForTimeout(PAUSE);
      times.push(await fromKey(page, key, 'rows'));
    }
  return times;
}

async function ratings({ page }: Window, rounds: number): Promise<number[]> {
  await page.evaluate((key) => {
    window.location.hash = `#/review/${key}`;
  }, firstKeys(1)[0]);
  await page.getByRole('radiogroup').first().waitFor();
  const times: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    await page.waitForTimeout(PAUSE);
    times.push(await fromKey(page, at % 2 ? '1' : '2', 'saved'));
  }
  return times;
}

/** What a person waits for at the screen: the queue, a letter typed in its search, a rating kept, the start. */
export async function bench({ scale }: Scale): Promise<BenchRow[]> {
  const { folder, clear } = await scratch();
  const count = Math.max(200, Math.round(SUBMISSIONS * scale));
  const [large, empty] = [join(folder, 'library'), join(folder, 'empty')];
  largeLibrary(large, count, false).close();
  openLibrary(empty).close();
  try {
    return await inChromium(async (window) => {
      const { page } = window;
      const [opening, typed, saved] = await atWork(large, async (workstation) => {
        await signedIn(page, workstation);
        await page.waitForFunction(rowsThere);
        const open = await openings(window);
        const keys = await keystrokes(window, Math.max(2, Math.round(8 * scale)));
        return [open, keys, await ratings(window, Math.max(20, Math.round(RATINGS * scale)))] as const;
      });
      const started = await inTurn(
        ROUNDS,
        () =>
          atWork(large, async (workstation) => {
            await page.goto(workstation.address);
            await page.waitForFunction(rowsThere);
          }),
        () =>
          atWork(empty, async (workstation) => {
            await page.goto(`${workstation.origin}/blank`);
          }),
      );
      return [
        alone(`queue of ${count}: from another screen to its rows`, opening, 300),
        {
          ...alone('a letter in its search to the list, 95 of 100 within', most(typed), 50),
          samples: { typed },
        },
        {
          ...alone('a rating: key to shown as saved, 95 of 100 within', most(saved), 30),
          samples: { saved },
        },
        compared(`start to a usable queue of ${count}`, started, 'start to a blank page in the same host', 2),
      ];
    });
  } finally {
    clear();
  }
}
