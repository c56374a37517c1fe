import type { NamedFigure } from '../../shared/agreement/shown.ts';
import { Table } from '../design/index.ts';
import { words } from '../words/index.ts';

/** Coefficients under their names; one that is not defined, or held back, says why in its place. */
export function FigureList({ name, figures }: { name: string; figures: readonly NamedFigure[] }) {
  return (
    <Table caption={name} captionShown>
      <tbody>
        {figures.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{words.calibration.figures.alpha(value)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
