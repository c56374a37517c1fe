import fc from 'fast-check';
import type { ReadingCommand, ReadingContent } from '../../../shared/reading/command.ts';
import { HoldKind, RecusalReason } from '../../../shared/reading/reading.ts';
import { NON_ORDINAL_CODES, type Rubric } from '../../../shared/rubric/rubric.ts';

/** Texts as people and machines write them: empty, blank, long, of every script, with control characters. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '  ', 'Names the budget limit.', 'שלום "x", =1+1\r\n🎓') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** A level of the rubric or a state of the evidence. */
export const anyCode = (rubric: Rubric) =>
  fc.constantFrom(...rubric.scale.map((level) => level.code), ...NON_ORDINAL_CODES);

/** What an earlier moment may have held; parts that say nothing are left out, as they are in a reading. */
export function anyContent(rubric: Rubric): fc.Arbitrary<ReadingContent> {
  const ids = rubric.criteria.map(({ id }) => id);
  const ratings = fc.dictionary(fc.constantFrom(...ids), fc.record({ code: anyCode(rubric) }), {
    minKeys: 1,
  });
  const overall = fc.constant({ strength: 'Earlier words.' });
  return fc.record({ ratings, overall }, { requiredKeys: [] });
}

/** Any command that names only what the rubric has; whether the reading's state allows it is another matter. */
export function anyCommand(rubric: Rubric): fc.Arbitrary<ReadingCommand> {
  const criterion = fc.constantFrom(...rubric.criteria.map(({ id }) => id));
  const check = fc.constantFrom(...rubric.completion.map(({ id }) => id));
  const id = fc.constantFrom('e1', 'e2', '__proto__');
  const evidence = fc.record({
    id,
    artifact: fc.constantFrom('artifacts/a.pdf', 'text-1'),
    selector: fc.record({
      type: fc.constant('text' as const),
      start: fc.nat(99),
      end: fc.nat(99),
      exact: anyText,
      prefix: fc.constant(''),
      suffix: fc.constant(''),
    }),
  });
  const rated = fc.record(
    { code: anyCode(rubric), note: fc.constant('As it stood.') },
    { requiredKeys: ['code'] },
  );
  const earlier = fc.record(
    {
      intake: fc.dictionary(check, fc.boolean(), { minKeys: 1 }),
      ratings: fc.dictionary(criterion, rated, { minKeys: 1 }),
      overall: fc.constant({ strength: 'As it stood.' }),
    },
    { requiredKeys: [] },
  );
  const of = <Type extends ReadingCommand['type'], Rest extends object>(
    type: Type,
    rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
  ) => fc.record({ type: fc.constant(type), ...rest }) as unknown as fc.Arbitrary<ReadingCommand>;
  const often = (weight: number, arbitrary: fc.Arbitrary<ReadingCommand>) => ({ weight, arbitrary });
  return fc.oneof(
    often(6, of('rate', { criterion, code: fc.option(anyCode(rubric), { nil: null }) })),
    often(4, of('note', { criterion, text: anyText })),
    often(2, of('next-step', { criterion, text: anyText })),
    often(3, of('add-evidence', { criterion, evidence })),
    often(2, of('remove-evidence', { criterion, id })),
    often(2, of('change-evidence', { criterion, id, evidence: evidence.map(({ id: _, ...rest }) => rest) })),
    often(2, of('intake', { check, met: fc.option(fc.boolean(), { nil: null }) })),
    often(2, of('intake-all-met', {})),
    often(2, of('strength', { text: anyText })),
    often(1, of('overall-next-step', { text: anyText })),
    often(1, of('private-note', { text: anyText })),
    often(1, of('override', { decision: fc.constantFrom('EARNED', 'NOT_YET'), reason: anyText })),
    often(1, of('clear-override', {})),
    often(1, of('hold', { kind: fc.constantFrom(...HoldKind.options), note: anyText })),
    often(1, of('release', {})),
    often(1, of('recuse', { reason: fc.constantFrom(...RecusalReason.options), note: anyText })),
    often(
      1,
      of('addressed', { attempt: fc.constantFrom('b/S-1', '__proto__'), criterion, done: fc.boolean() }),
    ),
    often(2, of('mark-read', {})),
    often(2, of('lock', {})),
    often(1, of('restore', { at: fc.constant('2026-11-02T09:00:00Z'), content: anyContent(rubric) })),
    often(1, of('reopen', {})),
    often(1, of('mark-read', {})),
    often(1, of('restore', { at: fc.constant('2026-11-02T09:00:00.000Z'), content: earlier })),
  );
}
