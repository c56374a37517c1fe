import { useQuery } from '@tanstack/react-query';
import type { Programme } from '../../shared/programme/programme.ts';
import { Screen } from '../app/Screen.tsx';
import { Banner, Scroller, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { AboutProgramme } from './AboutProgramme.tsx';
import { Credential } from './Credential.tsx';
import styles from './Programme.module.css';
import { programmeById } from './queries.ts';
import { Stacks } from './Stacks.tsx';

/** A programme as it stands in this library: its stacks, what each micro-credential is, and its rubric. */
export function ProgrammeScreen({
  programme: id,
  chosen,
}: {
  programme: string | null;
  chosen: string | null;
}) {
  const { data: programme, error } = useQuery(programmeById(id));
  return (
    <Screen heading={words.programme.title} filled>
      {error && (
        <Banner kind="error" title={words.app.trouble}>
          {error.message}
        </Banner>
      )}
      {!programme && !error && <Waiting text={words.app.waiting} />}
      {programme && (
        <div className={styles.page}>
          <Stacks programme={programme} chosen={chosen} />
          <Scroller key={`${id} ${chosen}`} label={words.programme.title}>
            <Detail programme={programme} chosen={chosen} />
          </Scroller>
        </div>
      )}
    </Screen>
  );
}

function Detail({ programme, chosen }: { programme: Programme; chosen: string | null }) {
  if (chosen === null) return <AboutProgramme programme={programme} />;
  const stack = programme.stacks.find((each) => each.microCredentials.some((one) => one.id === chosen));
  const credential = stack?.microCredentials.find((one) => one.id === chosen);
  if (!stack || !credential)
    return (
      <div className={styles.detail}>
        <Banner kind="warn" title={words.programme.unknown(chosen)} />
      </div>
    );
  return <Credential programme={programme} stack={stack} credential={credential} />;
}
