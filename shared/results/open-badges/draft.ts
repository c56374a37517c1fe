import type { Reading } from '../../reading/reading.ts';
import type { Criterion, Rubric } from '../../rubric/rubric.ts';
import { isLevel, passingLevel } from '../../rubric/scale.ts';
import { openBadges as words } from '../../words/en/open-badges.ts';
import { evidenceLine, nameOf } from '../evidence.ts';
import type { AchievementCredential, BadgeIssuer, Evidence } from './schema.ts';

/** The contexts of a draft, in the order that the specification asks for (Open Badges 3.0, 7.1 and VC 2.0, 4.3). */
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** What a draft is made of. */
export interface EarnedDecision {
  programme: string;
  microCredential: { id: string; title: string; overview: string | undefined };
  rubric: Rubric;
  /** The locked reading that decided EARNED. */
  reading: Reading;
  /** The library's key of the submission, by which the same decision keeps its id. */
  submission: string;
  /** Address of the recipient, from the identity envelope. */
  email: string;
  /** When it was decided: ISO 8601 with a zone. */
  validFrom: string;
  /** Titles of artifacts by their path. */
  artifactTitles: ReadonlyMap<string, string>;
}

export interface DraftOptions {
  issuer: BadgeIssuer;
  language: string;
  /** Address by which the issuing system knows the achievement; empty to make one. */
  achievementId: string;
  /** An address for a name, always the same one: `urn:uuid:...`. */
  idFor: (name: string) => string;
}

interface Ids {
  achievement: string;
  criterion(criterion: string): string;
  level(criterion: string, code: string): string;
  status: string;
}

function idsFor(decision: EarnedDecision, { achievementId, idFor }: DraftOptions): Ids {
  const { programme, microCredential, rubric } = decision;
  const base = JSON.stringify([programme, microCredential.id]);
  const ofRubric = (...parts: string[]) => idFor(JSON.stringify([base, rubric.id, rubric.version, ...parts]));
  return {
    achievement: achievementId || idFor(base),
    criterion: (criterion) => ofRubric('criterion', criterion),
    level: (criterion, code) => ofRubric('criterion', criterion, 'level', code),
    status: ofRubric('status'),
  };
}

function describe(rubric: Rubric, criterion: Criterion, ids: Ids) {
  return {
    id: ids.criterion(criterion.id),
    type: ['ResultDescription'] as ['ResultDescription'],
    name: `${criterion.id} ${criterion.title}`,
    resultType: 'RubricCriterionLevel' as const,
    requiredLevel: ids.level(criterion.id, passingLevel(rubric)),
    rubricCriterionLevel: rubric.scale.map(({ code, label }, rank) => ({
      id: ids.level(criterion.id, code),
      type: ['RubricCriterionLevel'] as ['RubricCriterionLevel'],
      name: label,
      level: code,
      points: String(rank),
      description: criterion.levels[code] ?? label,
    })),
  };
}

/** What the assessor pointed at, one piece for each artifact. */
function evidenceOf({ rubric, reading, artifactTitles }: EarnedDecision): Evidence[] {
  const byArtifact = new Map<string, string[]>();
  for (const { id, title } of rubric.criteria)
    for (const evidence of Object.values(reading.ratings?.[id]?.evidence ?? {})) {
      const lines = byArtifact.get(evidence.artifact) ?? [];
      byArtifact.set(evidence.artifact, lines);
      lines.push(`${id} ${title}: ${evidenceLine(evidence)}`);
    }
  return [...byArtifact].map(([artifact, lines]) => ({
    type: ['Evidence'],
    name: artifactTitles.get(artifact) || nameOf(artifact),
    narrative: lines.join('\n'),
  }));
}

/**
 * An unsigned draft of an Open Badges 3.0 AchievementCredential for one EARNED decision: each criterion is a
 * ResultDescription with its levels from low to high and a Result with the level that was shown; a Status result says
 * Completed. Whoever issues signs it. The same decision always makes the same draft.
 */
export function draftCredential(decision: EarnedDecision, options: DraftOptions): AchievementCredential {
  const { rubric, reading, microCredential } = decision;
  const ids = idsFor(decision, options);
  const evidence = evidenceOf(decision);
  const achieved = rubric.criteria.flatMap(({ id }) => {
    const code = reading.ratings?.[id]?.code;
    // A state of the evidence is no level, so it achieves none.
    if (code === undefined || !isLevel(rubric, code)) return [];
    return {
      type: ['Result'] as ['Result'],
      resultDescription: ids.criterion(id),
      achievedLevel: ids.level(id, code),
    };
  });
  return {
    '@context': [...CONTEXTS],
    id: options.idFor(JSON.stringify(['credential', decision.submission, decision.validFrom])),
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: microCredential.title,
    issuer: { ...options.issuer, type: ['Profile'] },
    validFrom: decision.validFrom,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: false,
          identityHash: decision.email,
          identityType: 'emailAddress',
        },
      ],
      achievement: {
        id: ids.achievement,
        type: ['Achievement'],
        achievementType: 'MicroCredential',
        name: microCredential.title,
        description: microCredential.overview?.trim() || words.description(microCredential.title),
        humanCode: microCredential.id,
        inLanguage: options.language,
        version: rubric.version,
        criteria: { narrative: words.criteria(rubric) },
        resultDescription: [
          ...rubric.criteria.map((criterion) => describe(rubric, criterion, ids)),
          { id: ids.status, type: ['ResultDescription'], name: words.status, resultType: 'Status' },
        ],
      },
      result: [...achieved, { type: ['Result'], resultDescription: ids.status, status: 'Completed' }],
    },
    ...(evidence.length ? { evidence } : {}),
  };
}
