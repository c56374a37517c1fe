import { useQuery } from '@tanstack/react-query';
import type { SettledRow } from '../../../shared/contract/views.ts';
import type { LetterTemplate } from '../../../shared/results/letter/template.ts';
import { Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { letterQuery } from '../queries.ts';
import { Trouble } from '../Trouble.tsx';
import { LetterFrame } from './LetterFrame.tsx';

/** The letter of one submission; by a template that is being edited, where one is given. */
export function LetterShown({
  row,
  names,
  template,
}: {
  row: SettledRow;
  names: boolean;
  template?: LetterTemplate;
}) {
  const { data, error } = useQuery(
    letterQuery({ submission: row.key, names, ...(template ? { template } : {}) }),
  );
  if (error) return <Trouble error={error} />;
  if (!data) return <Waiting text={words.app.waiting} />;
  return <LetterFrame html={data.html} label={words.letters.letterOf(row.id)} />;
}
