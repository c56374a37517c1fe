import { Banner } from '../design/index.ts';
import { words } from '../words/index.ts';

/** What the desk refused, in its own sentence; nothing where nothing was refused. */
export function Trouble({ error }: { error: Error | null }) {
  return (
    error && (
      <Banner kind="error" title={words.app.trouble}>
        {error.message}
      </Banner>
    )
  );
}
