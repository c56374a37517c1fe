import { start } from './001-start.ts';
import { judging } from './002-judging.ts';
import { room } from './003-room.ts';
import { calibration } from './004-calibration.ts';
import { retention } from './005-retention.ts';
import { rubrics } from './006-rubrics.ts';
import { ledger } from './007-ledger.ts';
import { double } from './008-double.ts';
import { sharing } from './009-sharing.ts';
import { seeds } from './010-seeds.ts';

/** All migrations in order; number n brings a library from user_version n - 1 to n. Forward only, never edited once released. */
export const MIGRATIONS: readonly string[] = [
  start,
  judging,
  room,
  calibration,
  retention,
  rubrics,
  ledger,
  double,
  sharing,
  seeds,
];
