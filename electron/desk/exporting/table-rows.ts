import type { Problem } from '../../../shared/batch/problem.ts';
import {
  type CellColumn,
  type CellFault,
  type CellRules,
  cellColumn,
  cellFaults,
} from '../../../shared/results/cell-faults.ts';
import { guarded } from '../../../shared/results/cells.ts';
import { type CellReader, cellReader } from '../../../shared/results/column-reader.ts';
import type { Facts } from '../../../shared/results/fields.ts';
import type { Column } from '../../../shared/results/profile.ts';

interface Compiled {
  read: CellReader;
  judged: CellColumn;
  identifier: boolean;
  /** The last value that was found without fault: most columns say the same row after row. */
  sound: string | null;
}

/** How the columns of a profile are filled and judged, worked out once for all rows. */
export class RowWriter {
  private readonly columns: Compiled[];
  private readonly rules: CellRules;

  constructor(columns: readonly Column[], rules: CellRules, zone: string | undefined) {
    this.rules = rules;
    this.columns = columns.map((column) => ({
      read: cellReader(column, zone),
      judged: cellColumn(column),
      identifier: column.identifier,
      sound: null,
    }));
  }

  /**
   * One row's cells, as they are to be written; what is wrong with them goes to `problems`.
   * @param where names the row and the submission: `row 2 (S-0001)`.
   */
  cells(facts: Facts, where: () => string, problems: Problem[]): string[] {
    const { rules } = this;
    return this.columns.map((column) => {
      const { read, judged, identifier } = column;
      const value = read(facts);
      if (value !== column.sound) {
        const faults = cellFaults(judged, value, rules);
        if (faults.length === 0) column.sound = value;
        for (const fault of faults) problems.push(problemOf(fault, `${where()}, column ${judged.header}`));
      }
      return rules.mode === 'spreadsheet' ? guarded(value, identifier) : value;
    });
  }
}

function problemOf({ code, blocking, message }: CellFault, where: string): Problem {
  return { severity: blocking ? 'block' : 'warn', code, where, message };
}
