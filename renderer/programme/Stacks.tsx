import { useQuery } from '@tanstack/react-query';
import { Award } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Programme } from '../../shared/programme/programme.ts';
import { addressOf } from '../app/route.ts';
import { VisuallyHidden } from '../design/index.ts';
import { words } from '../words/index.ts';
import { awardsOf } from './awards.ts';
import styles from './Programme.module.css';
import { worklistQuery } from './queries.ts';
import { WhichProgramme } from './WhichProgramme.tsx';

/** Every stack with its micro-credentials; those that count for an award carry its mark. */
export function Stacks({ programme, chosen }: { programme: Programme; chosen: string | null }) {
  const t = words.programme;
  const { data: waiting = [] } = useQuery(worklistQuery);
  const open = waiting.filter(({ standing }) => standing !== 'kept').length;
  const address = (microCredential: string | null) =>
    addressOf({ screen: 'programme', programme: programme.id, microCredential });
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <nav ref={nav} className={styles.stacks} aria-label={t.browse}>
      <WhichProgramme chosen={programme.id} />
      <a className={styles.item} href={address(null)} aria-current={chosen === null ? 'page' : undefined}>
        {t.aboutProgramme}
      </a>
      <a className={styles.item} href={addressOf({ screen: 'worklist' })}>
        {words.worklist.open(open)}
      </a>
      {programme.stacks.map((stack) => (
        <section key={stack.id} aria-label={stack.title}>
          <h2 className={styles.stack}>{stack.title}</h2>
          <ul className={styles.items}>
            {stack.microCredentials.map(({ id, title }) => (
              <li key={id}>
                <a
                  className={styles.item}
                  href={address(id)}
                  aria-current={chosen === id ? 'page' : undefined}
                >
                  <span className={styles.id}>{id}</span>
                  <span>{title}</span>
                  {awardsOf(programme, id).length > 0 && (
                    <span className={styles.medal}>
                      <Award aria-hidden="true" />
                      <VisuallyHidden>{t.medallion}</VisuallyHidden>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
