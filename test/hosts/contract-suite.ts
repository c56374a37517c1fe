import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALL_NAMES, type CallName, type InputOf, type OutputOf } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/refusal.ts';
import type { ReadingCommand } from '../../shared/reading/command.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { passingLevel } from '../../shared/rubric/scale.ts';
import { adjudicatingExamples } from './examples/adjudicating.ts';
import { annotatingExamples } from './examples/annotating.ts';
import { calibrationExamples } from './examples/calibration.ts';
import { doubleExamples } from './examples/double.ts';
import { job } from './examples/examples.ts';
import { feedbackExamples } from './examples/feedback.ts';
import { keepingExamples } from './examples/keeping.ts';
import { loadingExamples } from './examples/loading.ts';
import { mergingExamples } from './examples/merging.ts';
import { programmeExamples } from './examples/programme.ts';
import { readingExamples } from './examples/reading.ts';
import { resultsExamples } from './examples/results.ts';
import { roomExamples } from './examples/room.ts';
import { rubricExamples } from './examples/rubrics.ts';
import { sessionExamples } from './examples/session.ts';
import { sharingExamples } from './examples/sharing.ts';
import { shellExamples } from './examples/shell.ts';
import { textsExamples } from './examples/texts.ts';

/** A desk as a page sees it, through one host. */
export interface HostUnderTest {
  /** As the page calls: the name may be one that the contract lacks, the input anything. */
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  on(event: string, listener: (event: unknown) => void): void;
  /** Fetches from the host's own origin. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** One well-formed input for each call; a call that is added to the contract asks for one in its room's examples. */
const EXAMPLES: { [Name in CallName]: InputOf<Name> } = {
  ...sessionExamples,
  ...loadingExamples,
  ...readingExamples,
  ...roomExamples,
  ...feedbackExamples,
  ...adjudicatingExamples,
  ...doubleExamples,
  ...mergingExamples,
  ...calibrationExamples,
  ...textsExamples,
  ...resultsExamples,
  ...annotatingExamples,
  ...programmeExamples,
  ...keepingExamples,
  ...sharingExamples,
  ...rubricExamples,
  ...shellExamples,
};

/** Inputs that no call takes. `settings.set` alone passes over names that it does not know. */
const BAD_INPUTS: readonly unknown[] = [null, 'text', 7, [], { surprise: 1, theme: 'mauve' }];

/** Calls that would change what the path below starts from. */
const LATER: readonly CallName[] = ['sample.load'];

/**
 * Walks the whole contract through a host: that it carries every call and event, that refusals arrive as values with
 * a code, and that an assessor's way from signing in to the exported file works over it.
 */
export function contractSuite(name: string, start: () => Promise<HostUnderTest>): void {
  describe(`${name} carries the contract`, () => {
    let host: HostUnderTest;
    const events: [string, unknown][] = [];

    async function got<Name extends CallName>(call: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
      const reply = await host.call(call, input);
      if (!reply.ok) throw new Error(`${call}: ${reply.code}: ${reply.message}`);
      return reply.value as OutputOf<Name>;
    }
    const heard = (event: string) => expect.poll(() => events.filter(([each]) => each === event).length);

    beforeAll(async () => {
      host = await start();
      for (const event of ['progress', 'changed']) host.on(event, (what) => events.push([event, what]));
    });
    afterAll(() => host?.close());

    it('has an example for every call', () => {
      expect(Object.keys(EXAMPLES).sort()).toEqual([...CALL_NAMES].sort());
    });

    it.each(CALL_NAMES.filter((call) => !LATER.includes(call)))('%s exists', async (call) => {
      const reply = await host.call(call, EXAMPLES[call]);
      // Much is refused here, for want of a batch; nothing is unknown, misread or unexpected.
      if (!reply.ok) {
        expect(['unknown-call', 'invalid-input', 'unexpected']).not.toContain(reply.code);
        expect(reply.message.length).toBeGreaterThan(10);
      }
    });

    it.each(CALL_NAMES)('%s refuses what it does not take', async (call) => {
      for (const input of BAD_INPUTS) {
        const reply = await host.call(call, input);
        expect([input, reply]).toEqual([
          input,
          expect.objectContaining({ ok: false, code: 'invalid-input', message: expect.any(String) }),
        ]);
      }
    });

    it.each(['no.such.call', 'session', 'constructor', '__proto__', 'SESSION.GET'])(
      '%s is unknown',
      async (call) => {
        expect(await host.call(call, {})).toMatchObject({ ok: false, code: 'unknown-call' });
      },
    );

    it('asks who is there before it shows the queue', async () => {
      await got('session.sign-out', {});
      expect(await host.call('queue.list', { batch: null })).toMatchObject({
        ok: false,
        code: 'not-signed-in',
      });
    });

    it('is the way from signing in to the exported file', async () => {
      const session = await got('session.sign-in', { code: 'A1', name: 'Ada' });
      expect(session).toMatchObject({ assessor: { code: 'A1', name: 'Ada' }, trouble: null });

      const loaded = await got('sample.load', { job });
      expect(loaded.ok).toBe(true);
      await heard('progress').toBeGreaterThan(0);
      expect((await got('session.get', {})).hasBatches).toBe(true);

      const [batch] = await got('queue.batches', {});
      const queue = await got('queue.list', { batch: batch?.id ?? '' });
      expect(queue.length).toBe(batch?.submissions);
      const row = queue.find(({ state }) => state === 'ready');
      if (!row) throw new Error('The sample has no submission that is ready.');

      const { key, rubric, reading, artifacts } = await got('submission.open', { key: row.key });
      let version = reading.version;
      const write = async (command: ReadingCommand): Promise<Reading> => {
        const saved = await got('reading.do', { submission: key, purpose: 'first', version, command });
        version = saved.reading.version;
        return saved.reading;
      };
      await write({ type: 'intake-all-met' });
      for (const { id } of rubric.criteria)
        await write({ type: 'rate', criterion: id, code: passingLevel(rubric) });
      await heard('changed').toBeGreaterThan(rubric.criteria.length);

      const stale = await host.call('reading.do', {
        submission: key,
        purpose: 'first',
        version: 0,
        command: { type: 'strength', text: 'Overwrites?' },
      });
      expect(stale).toMatchObject({ ok: false, code: 'stale', detail: { version } });

      const steps = await got('reading.steps', {});
      expect(steps.undo?.command.type).toBe('rate');
      const last = rubric.criteria.at(-1)?.id ?? '';
      const undone = await got('reading.undo', {});
      expect(undone.reading.ratings?.[last]?.code).toBeUndefined();
      const redone = await got('reading.redo', {});
      expect(redone.reading.ratings?.[last]?.code).toBe(passingLevel(rubric));
      version = redone.reading.version;

      await write({ type: 'strength', text: 'The plan names what each learner does with the feedback.' });
      expect((await write({ type: 'lock' })).state).toBe('locked');

      const profile = (await got('results.profiles', {})).find(({ needsIdentity }) => !needsIdentity);
      const order = {
        profile: profile?.id ?? '',
        mode: 'machine',
        batch: batch?.id ?? '',
        skip: true,
      } as const;
      const exported = await got('results.export', order);
      expect(exported).toMatchObject({ ok: true, files: [{ rows: 1 }] });
      expect((await got('results.ledger', {}))[0]).toMatchObject({ by: 'A1', rows: 1 });
      expect(await got('library.verify', { job })).toMatchObject({ ok: true });

      const file = artifacts.find(({ sha256, size }) => sha256 && size > 20);
      const whole = await host.get(`/artifact/${file?.sha256}`);
      expect(whole.status).toBe(200);
      const bytes = Buffer.from(await whole.arrayBuffer());
      expect(bytes.length).toBe(file?.size);
      expect(Object.fromEntries(whole.headers)).toMatchObject({
        'content-type': file?.mediaType,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'content-disposition': 'attachment; filename="artifact"',
        'cache-control': 'no-store',
      });
      const part = await host.get(`/artifact/${file?.sha256}`, { range: 'bytes=5-9' });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-range')).toBe(`bytes 5-9/${bytes.length}`);
      expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(5, 10))).toBe(true);
      const beyond = await host.get(`/artifact/${file?.sha256}`, { range: `bytes=${bytes.length}-` });
      expect(beyond.status).toBe(416);
    });

    it('serves no artifact that the library does not know', async () => {
      for (const name of ['00'.repeat(32), 'nothing', '..%2f..%2flibrary.sqlite'])
        expect((await host.get(`/artifact/${name}`)).status).toBe(404);
    });

    it('serves the page with the policy that keeps everything out', async () => {
      const page = await host.get('/');
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await host.get('/..%2fpackage.json')).status).toBe(404);
    });
  });
}
