import type { Page } from '@playwright/test';
import { webm } from '../fixtures/film.ts';

const [WIDTH, HEIGHT, RATE] = [160, 120, 5];

/**
 * A film of up to 16 seconds, encoded by the browser itself: the pictures of a second show its number in four stripes,
 * white for one and black for nought, so that a picture tells the time that it belongs to.
 */
export async function film(page: Page, seconds: number): Promise<Buffer> {
  // Encoders are for pages of a safe origin alone; nothing is fetched from it.
  await page.route('https://film.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>film</title>' }),
  );
  await page.goto('https://film.test/');
  const frames = await page.evaluate(
    async ([width, height, rate, length]) => {
      const made: { at: number; key: boolean; bytes: number[] }[] = [];
      const encoder = new VideoEncoder({
        output: (chunk) => {
          const bytes = new Uint8Array(chunk.byteLength);
          chunk.copyTo(bytes);
          made.push({ at: chunk.timestamp / 1000, key: chunk.type === 'key', bytes: [...bytes] });
        },
        error: (reason) => {
          throw reason;
        },
      });
      encoder.configure({ codec: 'vp8', width, height, framerate: rate });
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d');
      for (let at = 0; at < length * rate; at += 1) {
        for (let bit = 0; pen && bit < 4; bit += 1) {
          pen.fillStyle = (Math.floor(at / rate) >> bit) & 1 ? 'white' : 'black';
          pen.fillRect((bit * width) / 4, 0, width / 4, height);
        }
        const picture = new VideoFrame(canvas, { timestamp: (at * 1_000_000) / rate });
        encoder.encode(picture, { keyFrame: at % rate === 0 });
        picture.close();
      }
      await encoder.flush();
      encoder.close();
      return made;
    },
    [WIDTH, HEIGHT, RATE, seconds] as const,
  );
  return webm(
    frames.map(({ at, key, bytes }) => ({ at, key, bytes: Buffer.from(bytes) })),
    { width: WIDTH, height: HEIGHT, length: seconds * 1000 },
  );
}

/** The second that the picture which a film shows now belongs to. */
export function secondShown(video: HTMLVideoElement): number {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(video, 0, 0);
  return [0, 1, 2, 3].reduce((sum, bit) => {
    const [red = 0] = pen?.getImageData(((bit + 0.5) * canvas.width) / 4, canvas.height / 2, 1, 1).data ?? [];
    return red > 127 ? sum + 2 ** bit : sum;
  }, 0);
}
