import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { presetScale, SCALE_PRESETS, type ScalePreset } from '../../../shared/rubric/draft.ts';
import {
  passingFrom,
  withLevel,
  withLevelMoved,
  withoutLevel,
  withScale,
} from '../../../shared/rubric/edit.ts';
import { Button, Field, IconButton, LevelMark, Select, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Editing.module.css';
import type { PartProps } from './Editor.tsx';
import { focusPlaceSoon, placeOf } from './place.ts';

const DECISIONS = ['EARNED', 'NOT_YET', 'INCOMPLETE'] as const;

/** The scale from low to high, from where on it passes, and what the decisions are called. */
export function ScalePart({ draft, onEdit }: PartProps) {
  const t = words.rubrics;
  const { scale } = draft;
  const preset = SCALE_PRESETS.find(
    (each) => JSON.stringify(presetScale(each, t.presetLabels)) === JSON.stringify(scale),
  );
  const passing = scale.findIndex((level) => level.passing);
  const label = (at: number) => scale[at]?.label || scale[at]?.code || '';
  const relabel = (at: number, text: string) =>
    onEdit(
      { ...draft, scale: scale.map((level, place) => (place === at ? { ...level, label: text } : level)) },
      true,
    );
  const move = (from: number, to: number) => {
    onEdit(withLevelMoved(draft, from, to));
    focusPlaceSoon(`scale.${to}.label`);
  };
  return (
    <section className={styles.part} aria-labelledby="part-scale">
      <h2 id="part-scale">{t.scale}</h2>
      <div className={styles.pair}>
        <Field label={t.preset}>
          <Select
            {...placeOf('scale')}
            value={preset ?? ''}
            onChange={(event) =>
              onEdit(withScale(draft, presetScale(event.target.value as ScalePreset, t.presetLabels)))
            }
          >
            {!preset && <option value="">{t.ownScale}</option>}
            {SCALE_PRESETS.map((each) => (
              <option key={each} value={each}>
                {t.presets[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.passesFrom}>
          <Select
            value={String(passing)}
            onChange={(event) => onEdit({ ...draft, scale: passingFrom(scale, Number(event.target.value)) })}
          >
            {passing < 0 && <option value="-1">{words.rubrics.nothing}</option>}
            {scale.map(({ code }, at) => (
              <option key={code} value={at}>
                {label(at)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.hint}>{t.levelsHint}</p>
      <ol className={styles.rows}>
        {scale.map(({ code, label: text }, at) => (
          <li key={code} className={styles.row}>
            <LevelMark scale={scale} place={at} coloured />
            <span className={styles.code}>{code}</span>
            <Field label={t.levelLabel(code)} labelHidden className={styles.grow}>
              <TextInput
                {...placeOf(`scale.${at}.label`)}
                value={text}
                onChange={(event) => relabel(at, event.target.value)}
              />
            </Field>
            <IconButton
              label={t.levelUp(label(at))}
              icon={<ArrowUp aria-hidden="true" />}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
            />
            <IconButton
              label={t.levelDown(label(at))}
              icon={<ArrowDown aria-hidden="true" />}
              disabled={at === scale.length - 1}
              onClick={() => move(at, at + 1)}
            />
            <IconButton
              label={t.removeLevel(label(at))}
              icon={<Trash2 aria-hidden="true" />}
              disabled={scale.length <= 2}
              onClick={() => {
                onEdit(withoutLevel(draft, at));
                focusPlaceSoon(`scale.${Math.max(0, at - 1)}.label`);
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        icon={<Plus />}
        disabled={scale.length >= 5}
        onClick={() => {
          const at = Math.max(0, passing);
          onEdit(withLevel(draft));
          focusPlaceSoon(`scale.${at}.label`);
        }}
      >
        {t.addLevel}
      </Button>
      <h3>{t.decisionLabels}</h3>
      <div className={styles.three}>
        {DECISIONS.map((decision) => (
          <Field key={decision} label={t.decisionLabel[decision]}>
            <TextInput
              {...placeOf(`decisionLabels.${decision}`)}
              value={draft.decisionLabels[decision]}
              onChange={(event) =>
                onEdit(
                  { ...draft, decisionLabels: { ...draft.decisionLabels, [decision]: event.target.value } },
                  true,
                )
              }
            />
          </Field>
        ))}
      </div>
    </section>
  );
}
