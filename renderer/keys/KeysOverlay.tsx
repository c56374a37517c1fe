import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../app/queries.ts';
import { Banner, Dialog, Kbd } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ACTIONS, type Action } from './actions.ts';
import styles from './KeysOverlay.module.css';
import { hideKeys, useKeysShown } from './overlay.ts';
import { useKeys } from './useKeys.ts';

interface Line {
  does: string;
  keys: readonly string[];
}

const ALL = Object.keys(ACTIONS) as Action[];

/** Made each time it is shown: keys can be one's own. */
const groups = (): { title: string; lines: Line[] }[] => [
  ...words.keys.groupOrder.map((group) => ({
    title: words.keys.groups[group],
    lines: ALL.filter((action) => words.keys.actions[action].group === group).map((action) => ({
      does: words.keys.actions[action].does,
      keys: [ACTIONS[action]],
    })),
  })),
  { title: words.keys.groups.writing, lines: words.keys.writing },
  { title: words.keys.groups.list, lines: words.keys.list },
];

/** Every action and its key. */
export function KeysOverlay() {
  return useKeysShown() ? <Opened /> : null;
}

function Opened() {
  useKeys({ 'show-keys': hideKeys }, true);
  const { data: settings } = useQuery(settingsQuery);
  return (
    <Dialog
      open
      onOpenChange={hideKeys}
      title={words.keys.title}
      description={words.keys.about}
      closeLabel={words.app.close}
      size="wide"
    >
      {settings && !settings.singleKeys && <Banner kind="info" title={words.keys.off} />}
      <div className={styles.groups}>
        {groups().map(({ title, lines }) => (
          <section key={title} className={styles.group} aria-label={title}>
            <h3>{title}</h3>
            <dl className={styles.lines}>
              {lines.map(({ does, keys }) => (
                <div key={does} className={styles.line}>
                  <dt>{does}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Kbd key={key} keys={key} spoken />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
