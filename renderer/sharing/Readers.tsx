import { X } from 'lucide-react';
import type { SharedPart } from '../../shared/contract/sharing-views.ts';
import { Button, IconButton, Select, Table, TextInput, VisuallyHidden } from '../design/index.ts';
import styles from '../keeping/Keeping.module.css';
import { words } from '../words/index.ts';
import { type Line, newLine } from './readers.ts';

export interface ReadersProps {
  lines: readonly Line[];
  onLines: (lines: Line[]) => void;
  /** What each would be given, by code. */
  parts: readonly SharedPart[];
}

/** The assessors among whom a batch is shared out, a line each. */
export function Readers({ lines, onLines, parts }: ReadersProps) {
  const t = words.sharing;
  const change = (key: number, patch: Partial<Line>) =>
    onLines(lines.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  const next = Math.max(0, ...lines.map(({ key }) => key)) + 1;
  return (
    <>
      <Table caption={t.assessors}>
        <thead>
          <tr>
            <th scope="col">{t.code}</th>
            <th scope="col">{t.share}</th>
            <th scope="col">{t.schools}</th>
            <th scope="col">{t.would}</th>
            <th scope="col">
              <VisuallyHidden>{words.keeping.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, code, share, schools }, at) => {
            const part = parts.find(({ assessor }) => assessor === code.trim());
            return (
              <tr key={key}>
                <td>
                  <TextInput
                    aria-label={t.codeOf(at + 1)}
                    value={code}
                    onChange={(event) => change(key, { code: event.target.value })}
                  />
                </td>
                <td>
                  <Select
                    aria-label={t.shareOf(at + 1)}
                    value={share}
                    onChange={(event) => change(key, { share: event.target.value })}
                  >
                    {['2', '1', '0.5', '0'].map((each) => (
                      <option key={each} value={each}>
                        {t.shares[each]}
                      </option>
                    ))}
                  </Select>
                </td>
                <td>
                  <TextInput
                    aria-label={t.schoolsOf(at + 1)}
                    placeholder={t.schoolsHint}
                    value={schools}
                    onChange={(event) => change(key, { schools: event.target.value })}
                  />
                </td>
                <td>{part ? t.submissions(part.submissions.length) : ''}</td>
                <td>
                  <IconButton
                    label={t.take(code)}
                    icon={<X />}
                    onClick={() => onLines(lines.filter((line) => line.key !== key))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <div className={styles.inline}>
        <Button onClick={() => onLines([...lines, newLine(next)])}>{t.add}</Button>
      </div>
    </>
  );
}
