/**
 * Guesses how long work still takes from how long it took so far.
 * @param now milliseconds.
 * @returns a function from work done and total to seconds, null while it is too early to tell.
 */
export function timeLeft(now: () => number = Date.now): (done: number, total: number) => number | null {
  const start = now();
  return (done, total) => {
    const spent = (now() - start) / 1000;
    return done > 0 && total > 0 && spent > 1 ? Math.round((spent * (total - done)) / done) : null;
  };
}
