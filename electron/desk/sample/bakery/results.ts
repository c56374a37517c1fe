type Level = 'ready' | 'nearly' | 'not yet';

interface Row {
  oats12: string;
  oats20: string;
  check1: Level;
  check2: Level;
  check3: Level;
}

const row = (
  oats12: string,
  oats20: string,
  check1: Level,
  check2: Level = 'ready',
  check3: Level = 'ready',
): Row => ({ oats12, oats20, check1, check2, check3 });

/** The sheet of 24 students. The counts are those that the educator's plan reports for each check. */
const ROWS: Row[] = [
  row('225', '375', 'ready'),
  row('154', '162', 'not yet', 'nearly'),
  row('225', '300', 'nearly'),
  row('225', '375', 'ready'),
  row('225', '450', 'nearly', 'nearly', 'nearly'),
  row('154', '162', 'not yet', 'not yet', 'nearly'),
  row('225', '375', 'ready'),
  row('225', '400', 'nearly'),
  row('', '', 'not yet', 'not yet', 'not yet'),
  row('225', '375', 'ready'),
  row('154', '162', 'not yet', 'nearly'),
  row('225', '', 'nearly'),
  row('225', '375', 'ready', 'nearly'),
  row('225', '300', 'nearly', 'nearly', 'nearly'),
  row('154', '162', 'not yet'),
  row('225', '375', 'ready'),
  row('225', '300', 'nearly'),
  row('154', '162', 'not yet', 'not yet', 'not yet'),
  row('225', '375', 'ready'),
  row('225', '', 'nearly', 'nearly', 'nearly'),
  row('225', '375', 'ready'),
  row('154', '162', 'not yet'),
  row('225', '450', 'nearly', 'nearly', 'nearly'),
  row('225', '375', 'ready'),
];

/** The results of the three checks as CSV (RFC 4180), one row for each student, under codes. */
export function resultsCsv(): string {
  const lines = ROWS.map(({ oats12, oats20, check1, check2, check3 }, index) =>
    [`St-${String(index + 1).padStart(2, '0')}`, oats12, oats20, check1, check2, check3].join(','),
  );
  const head = 'student,oats_12_bars_g,oats_20_bars_g,check_1_28_sept,check_2_1_oct,check_3_6_oct';
  return `${[head, ...lines].join('\r\n')}\r\n`;
}
