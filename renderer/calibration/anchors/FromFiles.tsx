import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnchorFile } from '../../../shared/calibration/anchor.ts';
import { call } from '../../app/call.ts';
import { programmeQuery } from '../../app/queries.ts';
import { goTo } from '../../app/route.ts';
import { Banner, Button, Dialog, Field, Select, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { FilePick, type PickedFile } from '../FilePick.tsx';

type Component = AnchorFile['component'];
const COMPONENTS = Object.entries(words.calibration.components) as [Component, string][];

/** Makes an anchor of files that somebody chooses; they are copied into the library. */
export function FromFiles({ onLeave }: { onLeave: () => void }) {
  const t = words.calibration;
  const { data: programme } = useQuery(programmeQuery);
  const [title, setTitle] = useState('');
  const [microCredential, setMicroCredential] = useState('');
  const [component, setComponent] = useState<Component>('product');
  const [files, setFiles] = useState<(PickedFile & { component: Component })[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const making = useMutation({
    mutationFn: () => call('anchors.from-files', { title, microCredential, files }),
    onSuccess: ({ anchor }) => goTo({ screen: 'calibration', part: 'anchor', id: anchor.id }),
  });
  const all = programme?.stacks.flatMap((stack) => stack.microCredentials) ?? [];
  const wrong = trouble ?? making.error?.message;
  return (
    <Dialog
      open
      onOpenChange={onLeave}
      title={t.fromFiles}
      closeLabel={words.app.close}
      footer={
        <Button
          kind="primary"
          disabled={!title.trim() || !microCredential || files.length === 0 || making.isPending}
          onClick={() => making.mutate()}
        >
          {t.make}
        </Button>
      }
    >
      <div className={styles.form}>
        <Field label={t.anchorTitle}>
          <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Field label={t.microCredential}>
          <Select value={microCredential} onChange={(event) => setMicroCredential(event.target.value)}>
            <option value="" />
            {all.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {id} {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.component}>
          <Select value={component} onChange={(event) => setComponent(event.target.value as Component)}>
            {COMPONENTS.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <FilePick
            multiple
            onTrouble={setTrouble}
            onPicked={(picked) => {
              setTrouble(null);
              setFiles((before) => [...before, ...picked.map((file) => ({ ...file, component }))]);
            }}
          >
            {t.chooseFiles}
          </FilePick>
        </div>
        {files.length > 0 && (
          <p className={styles.hint}>
            {t.chosen(files.map((file) => `${file.name} (${t.components[file.component]})`).join(', '))}
          </p>
        )}
        {wrong && (
          <Banner kind="error" title={words.app.trouble}>
            {wrong}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}
