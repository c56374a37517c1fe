import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/call.ts';
import { addressOf } from '../../app/route.ts';
import { Banner, Button, Card } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { FilePick } from '../FilePick.tsx';
import { anchorsQuery } from '../queries.ts';
import { FromFiles } from './FromFiles.tsx';
import { FromSubmission } from './FromSubmission.tsx';

/** The library of anchors, and every way into it and out of it. */
export function AnchorLibrary() {
  const t = words.calibration;
  const { data: anchors = [] } = useQuery(anchorsQuery);
  const [making, setMaking] = useState<'submission' | 'files' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const taking = useMutation({
    mutationFn: (file: { path: string; name: string }) => call('anchors.import', file),
  });
  const giving = useMutation({
    mutationFn: () => call('anchors.export', { ids: anchors.map(({ anchor }) => anchor.id) }),
  });
  const wrong = trouble ?? taking.error?.message ?? giving.error?.message;
  return (
    <Card aria-labelledby="anchors" className={styles.card}>
      <div className={styles.bar}>
        <h2 id="anchors">{t.anchors}</h2>
        <Button onClick={() => setMaking('submission')}>{t.fromSubmission}</Button>
        <Button onClick={() => setMaking('files')}>{t.fromFiles}</Button>
        <FilePick
          accept=".zip"
          onPicked={([file]) => file && taking.mutate(file)}
          onTrouble={setTrouble}
          disabled={taking.isPending}
        >
          {t.importAnchors}
        </FilePick>
        <Button disabled={anchors.length === 0 || giving.isPending} onClick={() => giving.mutate()}>
          {t.exportAnchors}
        </Button>
      </div>
      <p className={styles.hint}>{t.anchorsAbout}</p>
      {wrong && (
        <Banner kind="error" title={words.app.trouble}>
          {wrong}
        </Banner>
      )}
      {giving.data && <Banner kind="info" title={t.exported(giving.data.path)} />}
      {taking.data && (
        <Banner
          kind={taking.data.problems.length ? 'warn' : 'info'}
          title={t.imported(taking.data.taken.length, taking.data.same.length)}
        >
          {taking.data.problems.join(' ')}
        </Banner>
      )}
      {anchors.length === 0 && <p className={styles.hint}>{t.noAnchorsNext}</p>}
      <ul className={styles.list}>
        {anchors.map(({ anchor, outdated, unrated, unfinished }) => (
          <li key={anchor.id} className={styles.line}>
            <div>
              <a
                className={styles.name}
                href={addressOf({ screen: 'calibration', part: 'anchor', id: anchor.id })}
              >
                {anchor.title}
              </a>
              <p className={styles.hint}>
                {anchor.microCredential}. {t.uses[anchor.use]}. {anchor.cleared ? t.cleared : t.notCleared}.{' '}
                {t.boundTo(anchor.rubric.id, anchor.rubric.version)}.
              </p>
              {outdated && <p className={styles.hint}>{t.outdated}</p>}
            </div>
            <span className={styles.state}>
              {unrated.length
                ? t.missing(unrated.join(', '))
                : unfinished.length
                  ? t.reasonsMissing(unfinished.join(', '))
                  : t.ready}
            </span>
          </li>
        ))}
      </ul>
      {making === 'submission' && <FromSubmission onLeave={() => setMaking(null)} />}
      {making === 'files' && <FromFiles onLeave={() => setMaking(null)} />}
    </Card>
  );
}
