import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { saveSettings } from '../app/settings.ts';
import { announce, Button, IconButton, Kbd, Table } from '../design/index.ts';
import { ACTIONS, type Action, clashesWith, USUAL_KEYS } from '../keys/actions.ts';
import { pressed } from '../keys/press.ts';
import { words } from '../words/index.ts';
import styles from './Settings.module.css';

const ALL = Object.keys(USUAL_KEYS) as Action[];
/** Pressed on the way to a key, and no keys by themselves; those that the browser or the list of keys needs. */
const NO_KEYS = /(^|\+)(Control|Meta|Alt|Shift|CapsLock|Dead|Tab|Enter|Process|Unidentified)$/;
/** Mod with Enter is a key; Enter alone presses the button that has the focus. */
const isKey = (press: string) => press.startsWith('Mod+') || !NO_KEYS.test(press);

/** Every key and the way to change it. What another key does already is said and not taken. */
export function KeyTable({ own }: { own: Readonly<Record<string, string>> }) {
  const t = words.keys;
  const [waiting, setWaiting] = useState<Action | null>(null);
  const [trouble, setTrouble] = useState('');
  const does = (action: Action) => t.actions[action].does;

  const take = (action: Action, press: string) => {
    if (!isKey(press)) return setTrouble(t.notAKey);
    const other = clashesWith(action, press);
    if (other) return setTrouble(t.clash(press, does(other)));
    const { [action]: _, ...others } = own;
    void saveSettings({ keys: press === USUAL_KEYS[action] ? others : { ...others, [action]: press } });
    announce(t.changed(does(action), press));
    setTrouble('');
    setWaiting(null);
  };
  const onKeyDown = (action: Action) => (event: KeyboardEvent) => {
    if (waiting !== action) return;
    if (event.key === 'Tab') return setWaiting(null);
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setWaiting(null);
      setTrouble('');
    } else if (!['Control', 'Meta', 'Alt', 'Shift'].includes(event.key))
      take(action, pressed(event.nativeEvent));
  };
  const usual = (action: Action) => {
    const press = USUAL_KEYS[action];
    const other = clashesWith(action, press);
    if (other) setTrouble(t.clash(press, does(other)));
    else take(action, press);
  };
  return (
    <>
      <p className={styles.hint}>{t.ownNext}</p>
      <p role="status" className={styles.trouble}>
        {trouble}
      </p>
      <Table caption={t.own}>
        <thead>
          <tr>
            <th scope="col">{t.table.does}</th>
            <th scope="col">{t.table.key}</th>
            <th scope="col">{t.table.act}</th>
          </tr>
        </thead>
        <tbody>
          {ALL.map((action) => (
            <tr key={action}>
              <th scope="row" className={styles.does}>
                {does(action)}
              </th>
              <td>
                <Kbd keys={ACTIONS[action]} spoken />
              </td>
              <td className={styles.act}>
                <Button
                  kind="quiet"
                  aria-label={waiting === action ? undefined : t.changeOf(does(action))}
                  aria-pressed={waiting === action}
                  onKeyDown={onKeyDown(action)}
                  onBlur={() => setWaiting(null)}
                  onClick={() => {
                    setTrouble('');
                    setWaiting(action);
                  }}
                >
                  {waiting === action ? t.pressNow : t.change}
                </Button>
                {own[action] !== undefined && (
                  <IconButton
                    label={t.usualOf(does(action))}
                    icon={<RotateCcw aria-hidden="true" />}
                    onClick={() => usual(action)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {Object.keys(own).length > 0 && (
        <Button onClick={() => void saveSettings({ keys: {} })}>{t.allUsual}</Button>
      )}
    </>
  );
}
