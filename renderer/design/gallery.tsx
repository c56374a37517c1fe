/**
 * Every primitive in every theme, for whoever builds with them and for the tests. Not part of the shipped build.
 * `?theme=paper|night|projector|system`, `?view=primitives|review|reveal`.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Primitives } from './gallery/Primitives.tsx';
import { Reveal } from './gallery/Reveal.tsx';
import { Review } from './gallery/Review.tsx';
import { applyTheme, DesignRoot, THEME_CHOICES } from './index.ts';

const asked = new URLSearchParams(location.search);
applyTheme(THEME_CHOICES.find((choice) => choice === asked.get('theme')) ?? 'paper');

const VIEWS = { primitives: Primitives, review: Review, reveal: Reveal };
const view = asked.get('view');
const View = view === 'review' || view === 'reveal' ? VIEWS[view] : VIEWS.primitives;

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <DesignRoot keyNames={{ mac: false, names: { Control: 'Ctrl', Escape: 'Esc' } }}>
        <View />
      </DesignRoot>
    </StrictMode>,
  );
