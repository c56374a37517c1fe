import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import type { Calls, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import type { Rubric } from '../../shared/rubric/rubric.ts';

/** Calls the desk as the page does, for what a test only needs to be there. */
export async function ask<Name extends keyof Calls>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await page.evaluate(
    async ([call, body]) => {
      const answer = await fetch(`call/${call}`, { method: 'POST', body: JSON.stringify(body) });
      return (await answer.json()) as { ok: boolean; value?: unknown; message?: string };
    },
    [name, input] as const,
  );
  if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
  return reply.value as OutputOf<Name>;
}

/** Makes a cleared anchor of a submission, with a level and a reason for each criterion; criterion n is at digit n. */
export async function makeAnchor(
  page: Page,
  key: string,
  digits: string,
): Promise<{ id: string; rubric: Rubric }> {
  const { anchor } = await ask(page, 'anchors.from-submission', { key });
  const found = (await ask(page, 'anchors.list', {})).find((each) => each.anchor.id === anchor.id);
  if (!found) throw new Error('The anchor is not in the library.');
  const { rubric } = found;
  let { version } = found.anchor;
  const change = async (made: InputOf<'anchors.change'>['change']) => {
    version = (await ask(page, 'anchors.change', { id: anchor.id, version, change: made })).anchor.version;
  };
  await change({ type: 'clear', cleared: true });
  for (const [at, { id }] of rubric.criteria.entries()) {
    const level = rubric.scale[Number(digits[at] ?? 3) - 1];
    await change({ type: 'rate', criterion: id, code: level?.code ?? null });
    await change({ type: 'rationale', criterion: id, text: `What the work shows for ${id}.` });
  }
  return { id: anchor.id, rubric };
}

/** Writes a participant's sealed readings of an anchor of a session. */
export async function sealReading(
  folder: string,
  about: { session: string; anchor: string; rubric: Rubric; participant: string; digits: string },
): Promise<string> {
  const { session, anchor, rubric, participant, digits } = about;
  const path = join(folder, `${participant.toLowerCase()}.readings.zip`);
  const ratings = rubric.criteria.map(({ id }, at) => ({
    criterion: id,
    code: rubric.scale[Number(digits[at]) - 1]?.code,
  }));
  const file = {
    format: 'touchstone-readings/1',
    batch: session,
    assessor: participant,
    readings: [
      {
        submission: anchor,
        purpose: 'first',
        version: 9,
        state: 'locked',
        rubric: { id: rubric.id, version: rubric.version },
        intake: rubric.completion.map(({ id }) => ({ check: id, met: true })),
        ratings,
        lockedAt: '2026-11-18T16:02:11-05:00',
      },
    ],
    journal: { first: 1, last: 9, hash: 'ab'.repeat(32) },
  };
  await writeBag({ files: [{ path: 'readings.json', bytes: Buffer.from(JSON.stringify(file)) }] }, path);
  return path;
}
