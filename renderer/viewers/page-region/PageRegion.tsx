import { BoxSelect } from 'lucide-react';
import { useLayoutEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { IconButton, Tool } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { RegionBox } from '../image/RegionBox.tsx';
import type { PdfController } from '../pdf/controller.ts';
import { KeptLayer } from './kept-layer.ts';
import type { usePageRegion } from './usePageRegion.ts';

export interface PageRegionProps {
  controller: PdfController;
  of: ReturnType<typeof usePageRegion>;
  disabled: boolean;
}

/** The tool by which a region of a page is marked, and the region over its page. */
export function PageRegion({ controller, of, disabled }: PageRegionProps) {
  const layer = useMemo(() => new KeptLayer(), []);
  const { marked, byKey, drawing } = of;
  const page = marked?.page;
  // Before the box in it asks for the focus.
  useLayoutEffect(() => {
    layer.place(page === undefined ? null : controller.pageElement(page));
    return () => layer.place(null);
  }, [layer, controller, page]);
  return (
    <>
      <Tool>
        <IconButton
          label={words.viewers.mark}
          icon={<BoxSelect aria-hidden="true" />}
          pressed={drawing}
          disabled={disabled}
          onClick={of.toggle}
        />
      </Tool>
      {marked &&
        createPortal(
          <RegionBox
            region={of.shown(marked.region)}
            focused={byKey}
            says={words.viewers.pageRegion}
            onChange={(next) => {
              if (!next) controller.container?.focus({ preventScroll: true });
              of.mark(next && { page: marked.page, region: of.stood(next) });
            }}
          />,
          layer.element,
        )}
    </>
  );
}
