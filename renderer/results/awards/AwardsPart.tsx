import { useQuery } from '@tanstack/react-query';
import { Award } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addressOf } from '../../app/route.ts';
import { Button, EmptyState, Field, Select, Table, TextInput, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { BatchSelect } from '../BatchSelect.tsx';
import { awardsQuery, earnedQuery } from '../queries.ts';
import { Trouble } from '../Trouble.tsx';
import styles from './Awards.module.css';
import { CandidateRow } from './CandidateRow.tsx';
import {
  type Candidate,
  candidatesOf,
  fits,
  ORDERS,
  type Order,
  STANDINGS,
  type Standing,
} from './candidates.ts';

/** Candidates that are shown at once. */
const STEP = 50;
const NONE: never[] = [];

/** How far each candidate has come: each award, each stack, and all of the programme. */
export function AwardsPart() {
  const t = words.awards;
  const [batch, setBatch] = useState<string | null>(null);
  const [award, setAward] = useState('');
  const [standing, setStanding] = useState<Standing>('all');
  const [order, setOrder] = useState<Order>('candidate');
  const [text, setText] = useState('');
  const [shown, setShown] = useState(STEP);
  const { data: awards, error } = useQuery(awardsQuery(batch));
  const { data: earned = NONE } = useQuery(earnedQuery(batch));
  const candidates = useMemo(() => candidatesOf(awards ?? [], earned), [awards, earned]);
  const titles = new Map((awards ?? []).map((each) => [each.award, each.title]));
  const found: Candidate[] = candidates
    .filter((each) => fits(each, { award: award || null, standing, text }))
    .sort(ORDERS[order]);
  if (error) return <Trouble error={error} />;
  if (!awards) return <Waiting text={words.app.waiting} />;
  return (
    <>
      <search className={styles.filters} aria-label={t.filters}>
        <BatchSelect value={batch} onChange={setBatch} />
        <Field label={t.award}>
          <Select value={award} onChange={(event) => setAward(event.target.value)}>
            <option value="">{t.everyAward}</option>
            {[...titles].map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.standing}>
          <Select value={standing} onChange={(event) => setStanding(event.target.value as Standing)}>
            {STANDINGS.map((each) => (
              <option key={each} value={each}>
                {t.standings[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.order}>
          <Select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
            <option value="candidate">{t.byCandidate}</option>
            <option value="progress">{t.byProgress}</option>
          </Select>
        </Field>
        <Field label={t.find}>
          <TextInput
            type="search"
            placeholder={t.findHint}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <span className={styles.count} role="status">
          {t.shown(found.length, candidates.length)}
        </span>
        <a
          className={styles.link}
          href={addressOf({ screen: 'results', part: 'export', detail: ['awards'] })}
        >
          {t.toExport}
        </a>
      </search>
      {candidates.length === 0 && (
        <EmptyState icon={<Award />} title={t.empty}>
          {t.emptyNext}
        </EmptyState>
      )}
      {candidates.length > 0 && found.length === 0 && <p className={styles.hint}>{t.none}</p>}
      {found.length > 0 && (
        <div className={styles.sheet}>
          <Table caption={t.heading}>
            <thead>
              <tr>
                <th scope="col">{t.candidate}</th>
                <th scope="col">{t.awards}</th>
                <th scope="col">{t.stacks}</th>
                <th scope="col">{t.all}</th>
                <th scope="col">{words.results.more}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, shown).map((each) => (
                <CandidateRow
                  key={`${each.programme} ${each.candidate}`}
                  candidate={each}
                  award={award || null}
                />
              ))}
            </tbody>
          </Table>
          {found.length > shown && (
            <Button kind="quiet" onClick={() => setShown(shown + STEP)}>
              {words.app.showMore(Math.min(STEP, found.length - shown))}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
