import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { endingOf } from '../../shared/contract/originals.ts';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { call } from '../app/call.ts';
import { AlertDialog, announce, Button } from '../design/index.ts';
import { words } from '../words/index.ts';

/** Opens a copy of the original in the system's program, after a warning; nothing for kinds that could run. */
export function OpenOriginal({ artifact }: { artifact: ArtifactView }) {
  const t = words.viewers;
  const [asking, setAsking] = useState(false);
  const { sha256 } = artifact;
  if (!sha256 || !endingOf(artifact.mediaType)) return null;
  const open = async () => {
    try {
      const { opened } = await call('shell.open-artifact', { sha256 });
      announce(opened ? t.originalOpened : t.originalNotOpened);
    } catch (error) {
      announce(error instanceof Error ? error.message : t.originalNotOpened);
    }
  };
  return (
    <>
      <Button kind="quiet" icon={<ExternalLink />} onClick={() => setAsking(true)}>
        {t.openOriginal}
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={t.openOriginalTitle}
        description={t.openOriginalAdvice}
        cancelLabel={t.stayHere}
        actionLabel={t.openIt}
        onAction={() => void open()}
      />
    </>
  );
}
