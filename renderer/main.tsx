import './app/no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Takes what an address asks for out of it, before any screen reads where it is.
import './review/place/asked.ts';
import { App } from './app/App.tsx';
import { client, queueQuery, sessionQuery, settingsQuery } from './app/queries.ts';
import { words } from './words/index.ts';

// The title never says more: it shows in task bars and on shared screens.
document.title = words.app.name;

// Asked for at once and together: the first screen needs all three.
void client.prefetchQuery(sessionQuery);
void client.prefetchQuery(settingsQuery);
void client.prefetchQuery(queueQuery);

const place = document.getElementById('app');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
