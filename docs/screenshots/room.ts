import type { Page } from '@playwright/test';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { Rubric } from '../../shared/rubric/rubric.ts';
import { ask, makeAnchor } from '../../test/e2e/calibration-room.ts';

const CODES = Array.from({ length: 12 }, (_, at) => `AS-${String(at + 1).padStart(2, '0')}`);

interface Room {
  session: string;
  anchor: string;
  rubric: Rubric;
}

/** A room of twelve with one anchor, at its beginning. */
export async function makeRoom(page: Page): Promise<Room> {
  const { id: anchor, rubric } = await makeAnchor(page, 'sample-batch/S-0001', '33323333');
  const about = { title: 'Autumn room', anchors: [anchor], participants: CODES };
  const { session } = await ask(page, 'calibration.begin', about);
  return { session: session.id, anchor, rubric };
}

/** Leads the room from the walk to the end, and stops at each thing that is worth a picture. */
export async function* phasesOf(page: Page, { session: id, anchor, rubric }: Room): AsyncGenerator<string> {
  const act = async (command: InputOf<'calibration.do'>['command']) => {
    const { session } = await ask(page, 'calibration.open', { id });
    await ask(page, 'calibration.do', { id, version: session.version, command });
  };
  const rate = async (round: 'first' | 'again', levelOf: (reader: number, criterion: number) => number) => {
    for (const [reader, participant] of CODES.entries()) {
      const ratings = Object.fromEntries(
        rubric.criteria.map((each, at) => [each.id, rubric.scale[levelOf(reader, at)]?.code ?? '']),
      );
      await act({ type: 'enter', anchor, round, participant, ratings });
    }
  };
  yield 'walk';
  await act({ type: 'go', phase: 'silent' });
  await act({ type: 'timer', minutes: 10 });
  yield 'silent';
  await rate('first', (reader, at) => [2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 0][(reader + at) % 12] ?? 2);
  await act({ type: 'go', phase: 'reveal' });
  yield 'reveal-dots';
  await act({ type: 'go', step: 'decision' });
  yield 'reveal-decision';
  await act({ type: 'go', step: 'definitive' });
  yield 'reveal-definitive';
  await rate('again', (reader) => (reader < 11 ? 2 : 1));
  await act({ type: 'go', phase: 'discussion' });
  yield 'discussion';
  await act({ type: 'go', phase: 'consensus' });
  const [criterion] = rubric.criteria;
  const rationale = 'The task names who needs the garden budget, and why it matters to them now.';
  await act({
    type: 'settle',
    anchor,
    criterion: criterion?.id ?? '',
    code: rubric.scale[2]?.code ?? null,
    rationale,
  });
  yield 'consensus';
  await act({ type: 'close' });
  yield 'done';
}
