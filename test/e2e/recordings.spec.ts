import type { Page } from '@playwright/test';
import { tone } from '../fixtures/handed-in.ts';
import { film, secondShown } from './film.ts';
import { loadFiles } from './viewers-batch.ts';
import { test as base, expect, signIn } from './workstation.ts';

const SECONDS = 12;
/** Longer than a player reads ahead, so that its end has to be asked for by itself. */
const HOUR = 3_600;

const CAPTIONS = `WEBVTT

00:00.000 --> 00:03.000
The first bed.

00:08.000 --> 00:10.000
The last bed.
`;

/** The window over a library with a film and its captions, and with a recording of an hour. */
const test = base.extend({
  folder: async ({ folder, page }, use) => {
    await loadFiles(folder, 'recordings', {
      FILM: [
        { path: 'walk.webm', title: 'Garden walk', bytes: await film(page, SECONDS) },
        { path: 'walk.en.vtt', title: 'Captions', bytes: Buffer.from(CAPTIONS) },
      ],
      TALK: [{ path: 'talk.wav', title: 'Long talk', bytes: tone(HOUR, true) }],
    });
    await use(folder);
  },
});

const rubric = (page: Page) => page.getByRole('region', { name: 'Rubric' });

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((key) => {
    window.location.hash = `#/review/${key}`;
  }, `recordings/${id}`);
  await rubric(page).waitFor();
}

test.beforeEach(async ({ desk }) => {
  await signIn(desk);
});

test('a film plays, shows the picture and the words of the time that is sought, and gives evidence by key', async ({
  desk,
}) => {
  await open(desk, 'FILM');
  const video = desk.locator('video');
  const time = () => video.evaluate((player: HTMLVideoElement) => player.currentTime);
  const caption = () =>
    video.evaluate((player: HTMLVideoElement) =>
      [...(player.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text),
    );
  await expect(video).toHaveJSProperty('videoWidth', 160);
  await expect(video).toHaveJSProperty('duration', SECONDS);
  await desk.getByRole('button', { name: 'Play' }).press('Enter');
  await expect.poll(time).toBeGreaterThan(0.5);
  await desk.getByRole('button', { name: 'Pause' }).press('Enter');
  await expect(video).toHaveJSProperty('paused', true);

  for (const second of [9, 3, 8]) {
    await video.evaluate((player: HTMLVideoElement, to) => {
      player.currentTime = to + 0.3;
    }, second);
    await expect.poll(() => video.evaluate(secondShown)).toBe(second);
  }
  await expect.poll(caption).toEqual(['The last bed.']);

  await desk.getByRole('button', { name: 'Passage starts here' }).press('Enter');
  await video.evaluate((player: HTMLVideoElement) => {
    player.currentTime = 10;
  });
  await desk.getByRole('button', { name: 'Passage ends here' }).press('Enter');
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('0:08 to 0:10')).toBeVisible();
  await video.evaluate((player: HTMLVideoElement) => {
    player.currentTime = 0;
  });
  await rubric(desk).getByRole('button', { name: 'Show in the document' }).press('Enter');
  await expect.poll(time).toBeCloseTo(8.3, 1);
  await expect.poll(() => video.evaluate(secondShown)).toBe(8);
  await desk.keyboard.press('Control+z');
  await expect(rubric(desk).getByText('0:08 to 0:10')).toHaveCount(0);
});

test('the end of a long recording is read by itself, and its place is found again', async ({ desk }) => {
  const ranges: number[] = [];
  desk.on('response', (response) => {
    const [, from] = /^bytes (\d+)-/.exec(response.headers()['content-range'] ?? '') ?? [];
    if (response.status() === 206 && from !== undefined) ranges.push(Number(from));
  });
  await open(desk, 'TALK');
  const audio = desk.locator('audio');
  await expect(audio).toHaveJSProperty('duration', HOUR);
  await audio.evaluate((player: HTMLAudioElement, to) => {
    player.currentTime = to;
  }, HOUR - 60);
  await expect.poll(() => ranges.some((from) => from > 8_000 * (HOUR - 120))).toBe(true);
  await desk.getByRole('button', { name: 'Play' }).click();
  const time = () => audio.evaluate((player: HTMLAudioElement) => player.currentTime);
  await expect.poll(time).toBeGreaterThan(HOUR - 59.5);
  await desk.getByRole('button', { name: 'Pause' }).click();

  const left = await time();
  await open(desk, 'FILM');
  await open(desk, 'TALK');
  await expect.poll(time).toBeCloseTo(left, 0);
});
