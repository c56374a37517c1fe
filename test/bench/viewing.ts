import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openLibrary } from '../../electron/desk/library/library.ts';
import { writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import { loadSource } from '../../electron/desk/loading/load.ts';
import type {} from '../../renderer/viewers/pdf/harness-api.ts';
import { buildHarness, serveHarness } from '../e2e/pdf-harness.ts';
import { long } from '../fixtures/pdf/readable.ts';
import { layBare, openBare } from './bare-pdfjs.ts';
import { scratch } from './library.ts';
import { alone, type BenchRow, compared, middle, ms, type Scale, skipped } from './measure.ts';
import { atWork, inChromium, most, type Stepped, signedIn, stepped } from './window.ts';

const SUBMISSIONS = 41;
const PAGES = 12;
const COLD = 15;
/** As long as a page is looked at before going on, in milliseconds: the neighbours are opened meanwhile. */
const LOOK = 900;
const MEGABYTE = 1024 ** 2;

type Files = Map<string, Uint8Array>;

/** Documents of some pages of text, each with bytes of its own. */
async function documents(count: number): Promise<Files> {
  const files: Files = new Map();
  for (let at = 0; at < count; at += 1) files.set(`work-${at}`, await long(PAGES, `Portfolio ${at}`));
  return files;
}

async function loadedWith(folder: string, files: Files): Promise<string> {
  const source = join(folder, 'batch.zip');
  const submissions = [...files.keys()].map((id) => ({
    id,
    candidate: `C-${id}`,
    microCredential: 'PP-3',
    artifacts: [
      { component: 'product', title: 'Portfolio', path: `artifacts/${id}/work.pdf` },
      { component: 'reflection', title: 'Reflection', text: `What changed in ${id}.\n\n`.repeat(20) },
    ],
  }));
  const batch = {
    format: 'touchstone-batch/1',
    id: 'bench',
    title: 'Bench',
    programme: 'defined-learning-pbl',
    createdAt: '2026-11-02T09:00:00Z',
    submissions,
  };
  await writeBag(
    {
      files: [
        { path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch)) },
        ...[...files].map(([id, bytes]) => ({ path: `artifacts/${id}/work.pdf`, bytes: Buffer.from(bytes) })),
      ],
    },
    source,
  );
  const library = openLibrary(join(folder, 'library'));
  const report = await loadSource(library, source, { author: 'bench' });
  library.close();
  if (!report.loaded) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
  return join(folder, 'library');
}

/** Milliseconds from asking our viewer for a file to its first page painted; nothing of it is kept afterwards. */
function openOurs(page: Page, name: string, size: number): Promise<number> {
  return page.evaluate(
    async ([file, bytes]) => {
      // Made anew whenever the page is drawn, so that it is asked for each time.
      const harness = () => window.harness;
      const begun = performance.now();
      const took = new Promise<number>((resolve) => {
        const end = harness().controller.subscribe(() => {
          if (harness().shown() !== file || !harness().controller.snapshot().painted) return;
          end();
          resolve(performance.now() - begun);
        });
      });
      harness().show(file, bytes);
      const time = await took;
      harness().leave();
      return time;
    },
    [name, size] as const,
  );
}

/** Private memory of a window's processes in bytes; what they share with others would be counted again and again. Linux alone. */
async function privateBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const all = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = ((await all?.send('SystemInfo.getProcessInfo')) ?? {}) as {
    processInfo?: { type: string; id: number }[];
  };
  await all?.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => [
      ...readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm),
    ])
    .reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}

async function throughPages(page: Page, name: string, size: number, pages: number): Promise<void> {
  await page.evaluate(([file, bytes]) => window.harness.show(file, bytes), [name, size] as const);
  await page.waitForFunction(
    (file) => window.harness.shown() === file && window.harness.controller.snapshot().painted,
    name,
  );
  for (let number = 1; number <= pages; number += 1) {
    await page.evaluate((to) => window.harness.controller.goTo(to), number);
    await page
      .locator(`.page[data-page-number="${number}"] .textLayer .endOfContent`)
      .waitFor({ state: 'attached' });
  }
  await page.evaluate(() => window.harness.leave());
  await page.evaluate(() => window.harness.documents.dispose());
}

/** The next submission in the reading room, a cold opening, and the way through a long document; against bare pdf.js. */
export async function bench({ scale }: Scale): Promise<BenchRow[]> {
  const { folder, clear } = await scratch();
  const [steps, rounds] = [
    Math.max(6, Math.round((SUBMISSIONS - 1) * scale)),
    Math.max(5, Math.round(COLD * scale)),
  ];
  const files = await documents(Math.max(steps + 1, rounds));
  const longPages = Math.max(60, Math.round(350 * scale));
  files.set('long', await long(longPages));
  const harness = await buildHarness();
  await layBare(harness);
  const server = await serveHarness(harness, files);
  const sizeOf = (name: string) => files.get(name)?.length ?? 0;
  const works = [...files.keys()].filter((name) => name !== 'long');
  try {
    const library = await loadedWith(
      folder,
      new Map(works.slice(0, steps + 1).map((name) => [name, files.get(name) ?? new Uint8Array()])),
    );
    return await inChromium(async ({ page, opened }) => {
      const bare = await opened();
      await bare.goto(`${server.address}bare.html`);
      await bare.waitForFunction(() => 'bare' in globalThis);
      const next = await atWork(library, async (workstation) => {
        const [made, bareTimes] = [[] as Stepped[], [] as number[]];
        await signedIn(page, workstation);
        await page.evaluate((key) => {
          window.location.hash = `#/review/${key}`;
        }, `bench/${works[0]}`);
        await page.locator('.textLayer .endOfContent').first().waitFor({ state: 'attached' });
        const width = await page
          .locator('.page canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => canvas.width);
        for (let at = 1; at <= steps; at += 1) {
          // A page behind another one is drawn later.
          await bare.bringToFront();
          bareTimes.push(await openBare(bare, `${server.address}pdf/${works[at]}.pdf`, width));
          await page.bringToFront();
          await page.waitForTimeout(LOOK);
          made.push(await stepped(page, 'n'));
        }
        const each = (part: keyof Stepped) => made.map((step) => step[part]);
        const parts = { room: each('room'), page: each('page'), text: each('text'), bare: bareTimes };
        return { parts, ours: middle(parts.page), theirs: middle(bareTimes), width };
      });
      await page.goto(server.address);
      await page.waitForFunction(() => 'harness' in window);
      const cold = { ours: [] as number[], theirs: [] as number[] };
      for (const name of works.slice(0, rounds)) {
        await page.bringToFront();
        cold.ours.push(await openOurs(page, name, sizeOf(name)));
        await bare.bringToFront();
        cold.theirs.push(await openBare(bare, `${server.address}pdf/${name}.pdf`, next.width));
      }
      await bare.close();
      await page.bringToFront();
      const rows = [
        {
          ...compared('next submission, opened ahead: key to page painted', next, 'bare pdf.js, cold', 0.3),
          samples: next.parts,
        },
        alone('the same, 95 of 100 within', most(next.parts.page), 100),
        {
          name: 'the same, until its words can be selected',
          ours: `${ms(middle(next.parts.text))}, 95 of 100 within ${ms(most(next.parts.text))}`,
          theirs: '-',
          ratio: '-',
          bound: '',
        },
        {
          ...compared(
            `cold opening of ${PAGES} pages`,
            { ours: middle(cold.ours), theirs: middle(cold.theirs) },
            'bare pdf.js, same file',
            1.2,
          ),
          samples: cold,
        },
      ];
      const paging = `memory kept after paging through ${longPages} pages`;
      if (process.platform !== 'linux')
        return [...rows, skipped(paging, 'private memory is read on Linux alone')];
      // A window of which nothing remembers what was opened above.
      await page.reload();
      await page.waitForFunction(() => 'harness' in window);
      await openOurs(page, works[0] ?? '', sizeOf(works[0] ?? ''));
      const before = await privateBytes(page);
      await throughPages(page, 'long', sizeOf('long'), longPages);
      await page.waitForTimeout(1000);
      const kept = ((await privateBytes(page)) - before) / MEGABYTE;
      return [
        ...rows,
        { name: paging, ours: `${kept.toFixed(1)} MB`, theirs: '-', ratio: '-', bound: '<= 60 MB' },
      ];
    });
  } finally {
    await server.close();
    clear();
  }
}
