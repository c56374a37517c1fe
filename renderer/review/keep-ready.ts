/** How soon after a change a room that stands ready is laid out, in milliseconds; then each time twice as long after. */
const SOON = 400;
/** Nothing is done any more once so many milliseconds have passed without a change. */
const LAST = 6_400;

/**
 * Keeps a room behind the screen styled and laid out as it will be shown, so that showing it costs the painting alone.
 * What makes that necessary again need not happen in the room: a font that comes or goes with a document has every
 * element of the page styled anew, and nobody is told of one that goes. That is why it is done some more times after a
 * change, less and less often.
 * @returns a function that ends this, at once.
 */
export function keepReady(frame: HTMLElement): () => void {
  const end = new AbortController();
  let wait = SOON;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moment = 0;
  const lay = () => {
    // In one go, so that nothing of it is painted: seen as it will be, measured, and put away.
    delete frame.dataset.resting;
    frame.style.visibility = 'visible';
    frame.firstElementChild?.getBoundingClientRect();
    frame.dataset.resting = '';
    wait *= 2;
    if (wait <= LAST) later();
  };
  const stop = () => {
    clearTimeout(timer);
    cancelIdleCallback(moment);
  };
  const later = () => {
    stop();
    timer = setTimeout(() => {
      moment = requestIdleCallback(lay, { timeout: SOON });
    }, wait);
  };
  const again = () => {
    wait = SOON;
    later();
  };
  // What is said of the frame itself is said here.
  const watch = new MutationObserver((changes) => {
    if (changes.some(({ type, target }) => type !== 'attributes' || target !== frame)) again();
  });
  watch.observe(frame, { subtree: true, childList: true, characterData: true, attributes: true });
  document.fonts.addEventListener('loadingdone', again, { signal: end.signal });
  window.addEventListener('resize', again, { signal: end.signal });
  later();
  return () => {
    watch.disconnect();
    end.abort();
    stop();
    delete frame.dataset.resting;
    frame.style.visibility = '';
  };
}
