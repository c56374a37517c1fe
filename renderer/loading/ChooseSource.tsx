import { useQuery } from '@tanstack/react-query';
import { CornerLeftUp } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { call } from '../app/call.ts';
import { Button, Dialog, Field, TextInput } from '../design/index.ts';
import { useKeys } from '../keys/useKeys.ts';
import { words } from '../words/index.ts';
import { type Entry, FolderList } from './FolderList.tsx';
import styles from './Loading.module.css';
import { lastFolder, rememberFolder } from './last-folder.ts';

export interface ChooseSourceProps {
  title: string;
  about: string;
  /**
   * `batch`: a zip file or a folder. `readings`: a zip or JSON file. `roster`: a CSV file. `receipt`, `programme`: a JSON file.
   * `profile`: a JSON file, or a CSV file that is an empty template. `picture`: a PNG or JPEG.
   */
  takes: keyof typeof ALSO;
  onChosen: (path: string) => void;
  onLeave: () => void;
}

/** What is listed besides folders and zips. */
const ALSO = {
  batch: undefined,
  readings: 'json',
  roster: 'csv',
  receipt: 'json',
  programme: 'json',
  profile: 'profile',
  picture: 'picture',
} as const;
/** A typed path that ends like this is a file to take; any other is a folder to go to. */
const FILES = {
  batch: /\.zip$/i,
  readings: /\.(zip|json)$/i,
  roster: /\.csv$/i,
  receipt: /\.json$/i,
  programme: /\.json$/i,
  profile: /\.(json|csv|tsv|txt)$/i,
  picture: /\.(png|jpe?g)$/i,
};

/** Our own file dialog, for a host that has none: a path to type, or folders to go through. */
export function ChooseSource({ title, about, takes, onChosen, onLeave }: ChooseSourceProps) {
  useKeys({}, true);
  const t = words.loading;
  const [folder, setFolder] = useState(lastFolder);
  const [typed, setTyped] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: ['browse', folder, takes],
    queryFn: () => call('source.browse', { path: folder, also: ALSO[takes] }),
    // The disk is somebody else's: what stood there a moment ago may be gone.
    staleTime: 0,
    placeholderData: (before) => before,
  });

  const go = (path: string | null) => {
    setFolder(path);
    setTyped(null);
    setSelected(null);
  };
  const choose = (path: string) => {
    if (data) rememberFolder(data.path);
    onChosen(path);
  };
  const takesEntry = (entry: Entry) => entry.kind !== 'zip' || takes === 'batch' || takes === 'readings';
  const act = (entry: Entry) => {
    if (entry.kind === 'folder') go(entry.path);
    else if (takesEntry(entry)) choose(entry.path);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const path = (typed ?? data?.path ?? '').trim();
    if (FILES[takes].test(path)) choose(path);
    else if (path) go(path);
  };
  const chosen = data?.entries.find((entry) => entry.path === selected);

  return (
    <Dialog
      open
      onOpenChange={onLeave}
      title={title}
      description={about}
      closeLabel={words.app.close}
      size="wide"
      footer={
        <>
          <Button onClick={onLeave}>{words.app.cancel}</Button>
          {takes === 'batch' && (
            <Button disabled={!data} onClick={() => data && choose(data.path)}>
              {t.openThisFolder}
            </Button>
          )}
          <Button kind="primary" disabled={!chosen} onClick={() => chosen && act(chosen)}>
            {t.openChosen}
          </Button>
        </>
      }
    >
      <div className={styles.choose}>
        <form className={styles.path} onSubmit={submit}>
          <Field label={t.path} error={error?.message}>
            <TextInput
              value={typed ?? data?.path ?? ''}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
          <Button type="submit">{t.go}</Button>
          <Button
            icon={<CornerLeftUp />}
            disabled={!data?.parent}
            onClick={() => data?.parent && go(data.parent)}
          >
            {t.up}
          </Button>
        </form>
        <FolderList
          entries={data?.entries ?? []}
          takes={takesEntry}
          selected={selected}
          onSelect={setSelected}
          onAct={act}
          onUp={() => data?.parent && go(data.parent)}
        />
      </div>
    </Dialog>
  );
}
