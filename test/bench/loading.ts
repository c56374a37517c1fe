import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../electron/desk/library/library.ts';
import { verifyLibrary } from '../../electron/desk/library/verify.ts';
import { type BagFile, writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import { loadSource } from '../../electron/desk/loading/load.ts';
import { shippedProgramme } from '../../shared/programme/shipped.ts';
import { scratch } from './library.ts';
import type { LoadedOnce } from './load-once.ts';
import { type BenchRow, compared, inTurn, middle, ms, type Scale, skipped } from './measure.ts';

const SUBMISSIONS = 500;
/** Bytes of the files of one submission: 2 MB in all, as 500 of them make 1 GB. */
const FILES = [
  ['plan.pdf', 300_000, '%PDF-1.7\n', '\nstartxref\n0\n%%EOF\n'],
  ['photo.jpg', 700_000, '\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0', '\xff\xd9'],
  ['clip.mp4', 1_000_000, '\0\0\0\x18ftypmp42\0\0\0\0mp42isom', ''],
] as const;
const ROUNDS = 3;
/**
 * V8 compacts the heap of a process some eight seconds after it has started and come to rest, whether it loads or not:
 * 25 ms that would be counted as the load's. (Seen with `--trace-gc` as "Mark-Compact (reduce)".)
 */
const AT_REST = ['--no-memory-reducer'];

function* files(count: number): Generator<BagFile> {
  const [credential] = shippedProgramme().stacks[0]?.microCredentials ?? [];
  const ids = Array.from({ length: count }, (_, at) => `S-${String(at).padStart(4, '0')}`);
  const batch = {
    format: 'touchstone-batch/1',
    id: 'bench',
    title: 'Bench',
    programme: shippedProgramme().id,
    createdAt: '2026-11-02T09:00:00Z',
    submissions: ids.map((id) => ({
      id,
      candidate: `C-${id}`,
      microCredential: credential?.id,
      artifacts: [
        ...FILES.map(([name]) => ({ component: 'product', path: `artifacts/${id}/${name}` })),
        { component: 'reflection', text: `What changed in ${id}. `.repeat(80) },
      ],
    })),
  };
  yield { path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch)) };
  for (const id of ids)
    for (const [name, size, head, tail] of FILES) {
      const parts = () => [Buffer.from(head, 'latin1'), randomBytes(size), Buffer.from(tail, 'latin1')];
      yield { path: `artifacts/${id}/${name}`, stream: () => Readable.from(parts()) };
    }
}

const mb = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const there = (command: string, ...args: string[]) => spawnSync(command, args).error === undefined;

/** A zipped batch, all checks on, against unzipping it, hashing every file and flushing the disk. */
export async function bench({ scale }: Scale): Promise<BenchRow[]> {
  const count = Math.max(5, Math.round(SUBMISSIONS * scale));
  const name = `loading ${count} submissions, ${((count * 2) / 1000).toFixed(2)} GB`;
  if (!there('unzip', '-v') || !there('sha256sum', '--version'))
    return [skipped(name, 'unzip and sha256sum are not installed here')];
  const { folder, clear } = await scratch();
  try {
    const zip = join(folder, 'batch.zip');
    const quarter = join(folder, 'quarter.zip');
    await writeBag({ files: files(count) }, zip);
    await writeBag({ files: files(Math.ceil(count / 4)) }, quarter);
    const place = (round: number | string) => join(folder, `library-${round}`);
    const load = async (round: number) => {
      const library = openLibrary(place(round));
      const report = await loadSource(library, zip, { author: 'bench' });
      library.close();
      if (!report.loaded) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
    };
    const once = fileURLToPath(new URL('load-once.ts', import.meta.url));
    const loadOnce = (path: string, round: string) =>
      JSON.parse(
        execFileSync(process.execPath, [...AT_REST, once, path, place(round)], { encoding: 'utf8' }),
      ) as LoadedOnce;
    const several = (path: string, called: string) =>
      Array.from({ length: ROUNDS }, (_, round) => loadOnce(path, `${called}-${round}`));
    const most = (all: LoadedOnce[]) => Math.max(...all.map(({ memory }) => memory));
    const ofQuarter = most(several(quarter, 'quarter'));
    const loads = several(zip, 'whole');
    const owns = loads.map(({ own }) => own);
    const [{ blocked, idle } = { blocked: Number.NaN, idle: Number.NaN }] = loads;
    const memory = most(loads);
    const times = await inTurn(ROUNDS, load, (round) => {
      const out = join(folder, `out-${round}`);
      mkdirSync(out);
      execFileSync('sh', [
        '-c',
        'unzip -q "$1" -d "$2" && find "$2" -type f -exec sha256sum {} + > /dev/null && sync',
        'sh',
        zip,
        out,
      ]);
      rmSync(out, { recursive: true });
    });
    const library = openLibrary(place(0));
    const verifying = await inTurn(
      ROUNDS,
      async () => {
        const { ok } = await verifyLibrary(library);
        if (!ok) throw new Error('The library that was just loaded is not sound.');
      },
      () =>
        execFileSync('sh', [
          '-c',
          'find "$1" -type f -exec sha256sum {} + > /dev/null',
          'sh',
          join(library.folder, 'artifacts'),
        ]),
    );
    library.close();
    return [
      compared(name, times, 'unzip, sha256sum, sync', 1.2),
      {
        name: 'memory above idle while loading, private',
        ours: mb(memory),
        theirs: `${mb(ofQuarter)} (a batch of a quarter of the size)`,
        ratio: (memory / ofQuarter).toFixed(2),
        bound: '< 250 MB, whatever the size',
      },
      {
        name: 'thread that serves the screen computing without a break while loading, at most',
        ours: ms(middle(owns)),
        theirs: `from ${ms(Math.min(...owns))} to ${ms(Math.max(...owns))} in ${ROUNDS} loads`,
        ratio: '-',
        bound: '<= 16 ms',
      },
      {
        name: 'the same thread held up by the clock, with all else on the machine',
        ours: ms(blocked),
        theirs: `${ms(idle)} (an idle process meanwhile)`,
        ratio: (blocked / idle).toFixed(2),
        bound: '',
      },
      compared('verifying it', verifying, 'sha256sum over its artifacts', 1.2),
    ];
  } finally {
    clear();
  }
}
