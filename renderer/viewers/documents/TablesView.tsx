import type { ArtifactView } from '../../../shared/contract/views.ts';
import { words } from '../../words/index.ts';
import { useDocument } from './bytes.ts';
import { DocumentFrame } from './DocumentFrame.tsx';
import styles from './Documents.module.css';
import { MOST_COLUMNS, MOST_ROWS, readCsv, readXlsx, type SheetTable } from './table.ts';

const decodedCsv = (bytes: Uint8Array) => readCsv(new TextDecoder().decode(bytes));

function OneTable({ table: { name, rows } }: { table: SheetTable }) {
  const t = words.viewers;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const [head = [], ...body] = shown;
  return (
    <section>
      {name && <h2>{name}</h2>}
      {(rows.length > MOST_ROWS || columns > MOST_COLUMNS) && <p>{t.tableCut(MOST_ROWS, MOST_COLUMNS)}</p>}
      {rows.length === 0 ? (
        <p>{t.emptyTable}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {head.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a table in a file never changes
                <th key={column} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <tr key={at}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A spreadsheet as tables: its values, never its formulas run. */
export function TablesView({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const csv = artifact.mediaType === 'text/csv';
  const read = useDocument<SheetTable[]>(artifact, csv ? 'csv' : 'xlsx', csv ? decodedCsv : readXlsx);
  return (
    <DocumentFrame artifact={artifact} scale={scale} read={read}>
      {(tables) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets never change
        tables.map((table, at) => <OneTable key={at} table={table} />)
      }
    </DocumentFrame>
  );
}
