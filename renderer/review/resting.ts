/** How often what has changed in a room that stands ready is laid out. Milliseconds. */
const OFTEN = 400;

/**
 * Keeps a room behind the screen styled and laid out as it will be shown, so that showing it costs the painting alone.
 * What makes that necessary again need not happen in the room: a font that comes or goes with a document has every
 * element of the page styled anew.
 * @returns a function that ends this, at once.
 */
export function keepReady(frame: HTMLElement): () => void {
  let moment = 0;
  const lay = () => {
    moment = 0;
    // In one go, so that nothing of it is painted: seen as it will be, measured, and put away.
    delete frame.dataset.resting;
    frame.style.visibility = 'visible';
    frame.firstElementChild?.getBoundingClientRect();
    frame.dataset.resting = '';
  };
  const timer = setInterval(() => {
    if (moment === 0 && !document.hidden) moment = requestIdleCallback(lay, { timeout: OFTEN });
  }, OFTEN);
  return () => {
    clearInterval(timer);
    cancelIdleCallback(moment);
    delete frame.dataset.resting;
    frame.style.visibility = '';
  };
}
