/** How long nothing may have changed in what stands ready before it is laid to rest. Milliseconds. */
const QUIET = 150;

/**
 * Lays what stands ready behind the screen to rest once nothing changes in it, and again after each change: it is
 * styled and laid out as it will be shown, and kept so, that being shown costs nothing but the painting.
 * @returns a function that ends this.
 */
export function layToRest(frame: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moment = 0;
  const rest = () => {
    // In one go, so that nothing of it is painted: seen as it will be, measured, and put away.
    delete frame.dataset.resting;
    frame.style.visibility = 'visible';
    frame.firstElementChild?.getBoundingClientRect();
    frame.dataset.resting = '';
  };
  const wait = () => {
    clearTimeout(timer);
    cancelIdleCallback(moment);
    timer = setTimeout(() => {
      moment = requestIdleCallback(rest, { timeout: 200 });
    }, QUIET);
  };
  // What is said about the frame itself is said here.
  const watch = new MutationObserver((changes) => {
    if (changes.some(({ type, target }) => type !== 'attributes' || target !== frame)) wait();
  });
  watch.observe(frame, { subtree: true, childList: true, characterData: true, attributes: true });
  wait();
  return () => {
    watch.disconnect();
    clearTimeout(timer);
    cancelIdleCallback(moment);
    delete frame.dataset.resting;
    frame.style.visibility = '';
  };
}
