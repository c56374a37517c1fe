import './app/no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProjectorScreen } from './projector/ProjectorScreen.tsx';
import './projector/scale.css';
import { words } from './words/index.ts';

document.title = words.app.name;

const place = document.getElementById('app');
if (place)
  createRoot(place).render(
    <StrictMode>
      <ProjectorScreen />
    </StrictMode>,
  );
