import { use, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import type { ArtifactView } from '../../shared/contract/views.ts';
import type { Selector } from '../../shared/reading/selector.ts';
import { CopyButton } from '../annotating/CopyButton.tsx';
import { useWhileShown } from '../design/index.ts';
import { words } from '../words/index.ts';
import { EvidenceContext, marksOnPages } from './evidence-marks.ts';
import { type DocumentPlace, PlacesContext } from './kept-places.ts';
import { tellLost } from './lost-evidence.ts';
import { openLink } from './open-link.ts';
import { PageRegion } from './page-region/PageRegion.tsx';
import { usePageRegion } from './page-region/usePageRegion.ts';
import { PdfController } from './pdf/controller.ts';
import { openPdf } from './pdf/loading.ts';
import { type KeptSource, Neighbours } from './pdf/neighbours.ts';
import { PdfPane } from './pdf/PdfPane.tsx';
import { type PdfPosition, START } from './pdf/position.ts';
import { registerDocument } from './selection.ts';

/** Open documents of this window: the ones on the screen, the ones that come next, the ones just left. */
const documents = new Neighbours(openPdf);

function sourceOf(artifact: ArtifactView): KeptSource | null {
  const { sha256, size } = artifact;
  return sha256 ? { sha256, size, url: new URL(`artifact/${sha256}`, document.baseURI).href } : null;
}

function selectorOf(controller: PdfController): Selector | null {
  const selection = controller.currentSelection();
  if (!selection) return null;
  const { page, quads, exact, prefix, suffix } = selection;
  return { type: 'pdf', page, quads: quads.map((quad) => [...quad]), exact, prefix, suffix };
}

/** A document that is likely opened next, and how it was left. */
export interface Likely {
  readonly artifact: ArtifactView;
  readonly place: DocumentPlace | undefined;
}

/** Opens the PDFs that are likely next, and draws the page that each was left at, so that going on shows it at once. */
export function openAhead(likely: readonly Likely[]): void {
  const pdfs = likely.filter(({ artifact }) => artifact.mediaType === 'application/pdf');
  documents.want(
    pdfs.flatMap(({ artifact, place }) => {
      const source = sourceOf(artifact);
      return source ? { ...source, at: positionOf(place) } : [];
    }),
  );
}

/** Where the pages stood, of what is remembered; undefined at the first visit. */
function positionOf({ page, top, left, zoom, rotation }: DocumentPlace = {}): PdfPosition | undefined {
  if (page === undefined) return undefined;
  return {
    page,
    top: top ?? 0,
    left: left ?? 0,
    zoom: zoom === undefined || zoom === 'fit' ? START.zoom : zoom,
    rotation: rotation ?? 0,
  };
}

/** A PDF artifact, with the passages that are evidence marked in it. */
export function PdfView({ artifact }: { artifact: ArtifactView }) {
  const controller = useMemo(() => new PdfController(words.pdf.page), []);
  const { marksIn, onMark, reading } = use(EvidenceContext);
  const places = use(PlacesContext);
  const asked = places.askedOf(artifact);
  const kept = places.of(artifact);
  const position = positionOf(kept);
  const keep = (change: DocumentPlace) => places.keep(artifact, { ...places.of(artifact), ...change });
  const source = useMemo(() => sourceOf(artifact), [artifact]);
  const region = usePageRegion(controller, artifact);
  const { status } = useSyncExternalStore(controller.subscribe, controller.snapshot);
  const takeMark = useEffectEvent((id: string) => {
    const selector = marksIn(artifact.path).find((mark) => mark.id === id)?.selector;
    if (selector?.type !== 'pdf') return;
    const page = controller.pageOfMark(id);
    controller.revealMark(id);
    const [quad] = selector.quads;
    if (selector.exact) void controller.selectQuote(page ?? selector.page, selector);
    else if (quad && page !== null) region.take(selector.page, quad);
  });
  useWhileShown(
    () =>
      registerDocument({
        artifact,
        selected: () => selectorOf(controller),
        find: () => {
          if (controller.snapshot().status === 'ready') controller.openFind();
        },
        reveal: (id) => controller.revealMark(id),
        take: (id) => takeMark(id),
      }),
    [artifact, controller],
  );
  const marks = useMemo(() => marksOnPages(marksIn(artifact.path), artifact), [marksIn, artifact]);
  return (
    <PdfPane
      controller={controller}
      documents={documents}
      source={source}
      position={asked?.page ? { ...START, ...position, page: asked.page, top: 0 } : position}
      onLeave={(_, last) => keep(last)}
      onMoved={() => keep(controller.position())}
      initialSideBar={kept?.sideBar ?? null}
      onSideBar={(open) => keep({ sideBar: open === 'matches' ? null : open })}
      sought={kept?.find ?? ''}
      onSought={(find) => keep({ find: find.slice(0, 500) })}
      asked={asked}
      onLanded={places.landed}
      words={words.pdf}
      label={places.label}
      name={artifact.title}
      marks={marks}
      onMark={onMark}
      onLost={(ids) => tellLost(reading?.submission, artifact.path, ids)}
      onExternalLink={(address) => void openLink(address)}
      onPages={artifact.path ? region.onPages : undefined}
      tools={
        reading &&
        artifact.path && (
          <>
            <PageRegion controller={controller} of={region} disabled={status === 'empty'} />
            <CopyButton tool of={{ ...reading, artifact: artifact.position }} disabled={marks.length === 0} />
          </>
        )
      }
    />
  );
}
