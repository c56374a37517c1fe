import { type ReactNode, useRef } from 'react';
import { bridge } from '../app/bridge.ts';
import { Button } from '../design/index.ts';

/** A file that somebody chose: its name, and its path or, in a browser, that of the bytes which were sent. */
export interface PickedFile {
  path: string;
  name: string;
}

/** The files of a drop or a choice, each with its path. @throws Error with a sentence where one cannot be received. */
export function pathsOf(files: Iterable<File>): Promise<PickedFile[]> {
  return Promise.all(
    Array.from(files, async (file) => ({ path: await bridge.pathOf(file), name: file.name })),
  );
}

export interface FilePickProps {
  children: ReactNode;
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onPicked: (files: PickedFile[]) => void;
  onTrouble: (message: string) => void;
}

/** A button that asks for files by the system's own dialog, in every host. */
export function FilePick({
  children,
  accept,
  multiple = false,
  disabled,
  onPicked,
  onTrouble,
}: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again.
          event.target.value = '';
          if (files.length)
            pathsOf(files).then(onPicked, (error: Error) => {
              onTrouble(error.message);
            });
        }}
      />
    </>
  );
}
