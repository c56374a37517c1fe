import { useQuery } from '@tanstack/react-query';
import { sessionQuery, settingsQuery } from '../app/queries.ts';
import { Screen } from '../app/Screen.tsx';
import { saveSettings } from '../app/settings.ts';
import { Button, Card, Checkbox } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { showKeys } from '../keys/overlay.ts';
import { words } from '../words/index.ts';
import { Judging } from './Judging.tsx';
import { KeyTable } from './KeyTable.tsx';
import { LimitsPart } from './LimitsPart.tsx';
import { ReadingSize } from './ReadingSize.tsx';
import styles from './Settings.module.css';
import { ThemeChoice } from './ThemeChoice.tsx';

/** How this machine shows things. Every change holds at once. */
export function SettingsScreen() {
  const t = words.settings;
  const { data: settings } = useQuery(settingsQuery);
  const { data: session } = useQuery(sessionQuery);
  return (
    <Screen heading={t.title}>
      {settings && (
        <div className={styles.page}>
          <p className={styles.hint}>{t.kept}</p>
          <Card aria-label={t.theme}>
            <ThemeChoice chosen={settings.theme} onChoose={(theme) => void saveSettings({ theme })} />
          </Card>
          <Card aria-labelledby="reading-size">
            <h2 id="reading-size" className={styles.title}>
              {t.reading}
            </h2>
            <ReadingSize step={settings.textStep} onStep={(textStep) => void saveSettings({ textStep })} />
          </Card>
          <Card aria-labelledby="settings-keys">
            <h2 id="settings-keys" className={styles.title}>
              {t.keys}
            </h2>
            <div className={styles.keys}>
              <Checkbox
                label={t.singleKeys}
                hint={t.singleKeysHint}
                checked={settings.singleKeys}
                onChange={(event) => void saveSettings({ singleKeys: event.target.checked })}
              />
              <Button keys={ACTIONS['show-keys']} onClick={showKeys}>
                {t.showKeys}
              </Button>
            </div>
          </Card>
          <Card aria-labelledby="settings-judging">
            <h2 id="settings-judging" className={styles.title}>
              {t.judging}
            </h2>
            <div className={styles.judging}>
              <Judging settings={settings} />
            </div>
          </Card>
          <Card aria-labelledby="settings-limits">
            <h2 id="settings-limits" className={styles.title}>
              {t.limits}
            </h2>
            <p className={styles.hint}>{t.limitsHint}</p>
            <div className={styles.limits}>
              <LimitsPart limits={settings.limits} />
            </div>
          </Card>
          <Card aria-labelledby="settings-own-keys">
            <h2 id="settings-own-keys" className={styles.title}>
              {words.keys.own}
            </h2>
            <KeyTable own={settings.keys} />
          </Card>
          {session && (
            <p className={styles.about}>
              {words.app.version(session.version)}
              <br />
              {words.app.libraryAt(session.library)}
            </p>
          )}
        </div>
      )}
    </Screen>
  );
}
