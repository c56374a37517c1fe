import { queueRows } from '../desk/queue/rows.ts';
import { type Command, optional } from './command.ts';
import { LIBRARY, reading } from './libraries.ts';

export const list: Command = {
  usage: 'list --library DIR [--batch ID]',
  does: 'submissions with state and decision',
  options: { ...LIBRARY, batch: { type: 'string' } },
  takes: [0, 0],
  nothing: { submissions: [] },
  run: (_args, options) =>
    reading(options, (library) => {
      const submissions = queueRows(library, optional(options, 'batch') ?? null, null).map((row) => ({
        id: row.id,
        batch: row.batch,
        candidate: row.candidate,
        microCredential: row.microCredential,
        attempt: row.attempt,
        state: row.state,
        decision: row.decision,
        assessor: row.assessor,
        lockedAt: row.lockedAt,
      }));
      const lines = submissions.map((row) =>
        [
          row.batch,
          row.id,
          row.candidate,
          row.microCredential,
          row.attempt,
          row.state,
          row.decision ?? '-',
          row.assessor ?? '-',
        ].join('\t'),
      );
      return { ok: true, json: { submissions }, lines };
    }),
};
