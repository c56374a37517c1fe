import { type ThemeChoice as Choice, THEME_CHOICES } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Settings.module.css';

/** The themes as radio buttons, each with a small room painted in its own colours. */
export function ThemeChoice({ chosen, onChoose }: { chosen: Choice; onChoose: (theme: Choice) => void }) {
  const t = words.settings;
  return (
    <fieldset className={styles.themes}>
      <legend className={styles.title}>{t.theme}</legend>
      <div className={styles.choices}>
        {THEME_CHOICES.map((theme) => (
          <label key={theme} className={styles.choice}>
            <Preview theme={theme} />
            <span className={styles.name}>
              <input
                type="radio"
                name="theme"
                value={theme}
                checked={theme === chosen}
                aria-labelledby={`theme-${theme}`}
                aria-describedby={`theme-${theme}-hint`}
                onChange={() => onChoose(theme)}
              />
              <span id={`theme-${theme}`}>{t.themes[theme]}</span>
            </span>
            <span id={`theme-${theme}-hint`} className={styles.hint}>
              {t.themeHints[theme]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Preview({ theme }: { theme: Choice }) {
  return (
    <span className={styles.preview} aria-hidden="true">
      {theme === 'system' ? (
        <>
          <Room theme="paper" />
          <Room theme="night" />
        </>
      ) : (
        <Room theme={theme} />
      )}
    </span>
  );
}

/** A reading room in little: the bar, the page, the rubric with one level chosen. */
function Room({ theme }: { theme: Exclude<Choice, 'system'> }) {
  return (
    <span className={styles.room} data-theme={theme}>
      <span className={styles.roomBar} />
      <span className={styles.roomPage}>
        <i />
        <i />
        <i data-marked />
        <i />
      </span>
      <span className={styles.roomRubric}>
        <i />
        <i data-chosen />
        <i />
      </span>
    </span>
  );
}
