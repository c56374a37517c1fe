import { type ReactNode, useState } from 'react';
import { call } from '../app/call.ts';
import { Button, type ButtonProps } from '../design/index.ts';
import { ChooseSource, type ChooseSourceProps } from '../loading/ChooseSource.tsx';

/** What the system's own dialog is asked for. */
const PICKS = { roster: 'csv', receipt: 'json', profile: 'profile', picture: 'picture' } as const;

export interface ChooseFileProps {
  takes: keyof typeof PICKS;
  /** Of our own dialog, where the host has none. */
  title: string;
  about: string;
  kind?: ButtonProps['kind'];
  disabled?: boolean;
  onChosen: (path: string) => void;
  children: ReactNode;
}

/** A button that asks for one file, by the system's dialog or by our own. */
export function ChooseFile({ takes, title, about, kind, disabled, onChosen, children }: ChooseFileProps) {
  const [choosing, setChoosing] = useState(false);
  const choose = async () => {
    const { path, available } = await call('source.pick', { kind: PICKS[takes] }).catch(() => ({
      path: null,
      available: false,
    }));
    if (path !== null) onChosen(path);
    else setChoosing(!available);
  };
  return (
    <>
      <Button kind={kind} disabled={disabled} onClick={() => void choose()}>
        {children}
      </Button>
      {choosing && (
        <ChooseSource
          title={title}
          about={about}
          takes={takes satisfies ChooseSourceProps['takes']}
          onChosen={(path) => {
            setChoosing(false);
            onChosen(path);
          }}
          onLeave={() => setChoosing(false)}
        />
      )}
    </>
  );
}
