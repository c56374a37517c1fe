import { Select } from '../../design/index.ts';
import type { ChromeProps } from './chrome.ts';
import { ZOOM_STEPS, type Zoom } from './zoom.ts';

const read = (value: string): Zoom => (value === 'fit-width' || value === 'fit-page' ? value : Number(value));

/** The zoom menu. A scale between its steps, reached by wheel or pinch, stands in it as well. */
export function ZoomField({ controller, snapshot, words }: ChromeProps) {
  const { zoom } = snapshot;
  const scales = new Set([...ZOOM_STEPS, ...(typeof zoom === 'number' ? [zoom] : [])]);
  return (
    <Select
      small
      aria-label={words.zoom}
      disabled={snapshot.status === 'empty'}
      value={String(zoom)}
      onChange={(event) => controller.setZoom(read(event.target.value))}
    >
      <option value="fit-width">{words.fitWidth}</option>
      <option value="fit-page">{words.fitPage}</option>
      {[...scales]
        .sort((one, other) => one - other)
        .map((scale) => (
          <option key={scale} value={String(scale)}>
            {words.percent(scale)}
          </option>
        ))}
    </Select>
  );
}
