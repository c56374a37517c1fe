import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, DesignRoot, THEMES } from '../../design/index.ts';
import './harness.css';
import './harness-api.ts';
import { pdf } from '../../words/en/pdf.ts';
import { PdfController } from './controller.ts';
import { openPdf } from './loading.ts';
import type { Mark } from './marks.ts';
import { type KeptSource, Neighbours } from './neighbours.ts';
import { PdfPane } from './PdfPane.tsx';
import type { PdfPosition } from './position.ts';
import type { PdfWords } from './words.ts';

/** The app's own words; what went wrong is told by its code, which is what the tests are about. */
const words: PdfWords = {
  ...pdf,
  trouble: (code, name) => ({ title: `${name} can’t be shown`, advice: `Reason: ${code}.` }),
};

const controller = new PdfController(words.page);
const documents = new Neighbours(openPdf);
const positions = new Map<string, PdfPosition>();
const told: string[] = [];

interface Shown {
  source: KeptSource | null;
  marks: readonly Mark[];
}

function Harness() {
  const [{ source, marks }, setShown] = useState<Shown>({ source: null, marks: [] });
  window.harness = {
    controller,
    documents,
    openPdf,
    told,
    show: (name, size) => setShown({ source: { url: `pdf/${name}.pdf`, size, sha256: name }, marks: [] }),
    shown: () => source?.sha256 ?? null,
    leave: () => setShown({ source: null, marks: [] }),
    mark: (next) => setShown((shown) => ({ ...shown, marks: next })),
  };
  return (
    <PdfPane
      controller={controller}
      documents={documents}
      source={source}
      name={source?.sha256 ?? ''}
      words={words}
      marks={marks}
      position={source ? positions.get(source.sha256) : undefined}
      onLeave={(sha256, position) => positions.set(sha256, position)}
      onMark={(id) => told.push(`mark ${id}`)}
      onExternalLink={(address) => told.push(`link ${address}`)}
    />
  );
}

const asked = new URLSearchParams(location.search).get('theme');
applyTheme(THEMES.find((theme) => theme === asked) ?? 'paper');
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <DesignRoot keyNames={{ mac: false, names: {} }}>
        <Harness />
      </DesignRoot>
    </StrictMode>,
  );
