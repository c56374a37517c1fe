import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce, Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import { copyText } from './copy.ts';

/** Copies a text, and says on itself that it has. */
export function CopyButton({ text }: { text: () => string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    const copied = await copyText(text());
    setDone(copied);
    announce(copied ? words.app.copied : words.app.notCopied);
  };
  return (
    <Button kind="quiet" icon={done ? <Check /> : <Copy />} onClick={() => void copy()}>
      {done ? words.app.copied : words.app.copy}
    </Button>
  );
}
