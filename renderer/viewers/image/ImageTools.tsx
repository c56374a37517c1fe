import { BoxSelect, Hand, Minus, Plus } from 'lucide-react';
import { Button, IconButton, Tool, Toolbar, ToolbarSeparator } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { ImageZoom } from './zoom.ts';

export interface ImageToolsProps {
  /** The share of its own size at which the picture shows. */
  shown: number;
  zoom: ImageZoom;
  /** Whether dragging moves the picture instead of marking a region. */
  moving: boolean;
  onStep: (by: 1 | -1) => void;
  onFit: () => void;
  onMove: (moving: boolean) => void;
  /** Begins a region in the middle, for whoever has no mouse. */
  onRegion: () => void;
}

/** The row of tools above a picture. */
export function ImageTools({ shown, zoom, moving, onStep, onFit, onMove, onRegion }: ImageToolsProps) {
  const t = words.viewers;
  return (
    <Toolbar label={t.imageTools}>
      <Tool>
        <IconButton label={t.zoomOut} icon={<Minus />} onClick={() => onStep(-1)} />
      </Tool>
      <span role="status" aria-label={t.zoom}>
        {words.numbers.percent(shown)}
      </span>
      <Tool>
        <IconButton label={t.zoomIn} icon={<Plus />} onClick={() => onStep(1)} />
      </Tool>
      <Tool>
        <Button kind="quiet" aria-pressed={zoom === 'fit'} onClick={onFit}>
          {t.fit}
        </Button>
      </Tool>
      <ToolbarSeparator />
      <Tool>
        <IconButton label={t.mark} icon={<BoxSelect />} pressed={!moving} onClick={onRegion} />
      </Tool>
      <Tool>
        <IconButton label={t.move} icon={<Hand />} pressed={moving} onClick={() => onMove(!moving)} />
      </Tool>
    </Toolbar>
  );
}
