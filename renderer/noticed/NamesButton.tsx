import { useQuery } from '@tanstack/react-query';
import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { BatchRow } from '../../shared/contract/views.ts';
import { Button, Dialog } from '../design/index.ts';
import { useKeys } from '../keys/useKeys.ts';
import { words } from '../words/index.ts';
import { BatchNames } from './BatchNames.tsx';
import { namedBatchesQuery } from './queries.ts';

export interface NamesButtonProps {
  batches: readonly BatchRow[];
  /** The batch that is shown; null for all. */
  batch: string | null;
}

/** How many of the submissions shown in the queue tell whose they are; leads to what was found. Nothing where none do. */
export function NamesButton({ batches, batch }: NamesButtonProps) {
  const t = words.noticed;
  const { data = [] } = useQuery(namedBatchesQuery);
  const [open, setOpen] = useState(false);
  const named = data.filter((each) => batch === null || each.batch === batch);
  const count = named.reduce((sum, { submissions }) => sum + submissions, 0);
  if (count === 0) return null;
  return (
    <>
      <Button kind="quiet" icon={<EyeOff />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.inQueue} {words.numbers.count(count)}
      </Button>
      {open && (
        <Opened named={named.map((each) => each.batch)} batches={batches} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

interface OpenedProps {
  named: readonly string[];
  batches: readonly BatchRow[];
  onClose: () => void;
}

function Opened({ named, batches, onClose }: OpenedProps) {
  const t = words.noticed;
  useKeys({}, true);
  const titleOf = (id: string) => batches.find((batch) => batch.id === id)?.title ?? id;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t.inBatchTitle}
      description={t.inBatchNext}
      closeLabel={words.app.close}
      size="wide"
      footer={<Button onClick={onClose}>{words.app.close}</Button>}
    >
      {named.map((batch) => (
        <section key={batch} aria-label={titleOf(batch)}>
          {named.length > 1 && <h3>{titleOf(batch)}</h3>}
          <BatchNames batch={batch} />
        </section>
      ))}
    </Dialog>
  );
}
