import catalogue from './defined-learning.json' with { type: 'json' };
import { Programme } from './programme.ts';
import assessment from './rubrics/AS.json' with { type: 'json' };
import environment from './rubrics/CE.json' with { type: 'json' };
import instruction from './rubrics/IN.json' with { type: 'json' };
import leadership from './rubrics/LD.json' with { type: 'json' };
import planning from './rubrics/PP.json' with { type: 'json' };

let parsed: Programme | undefined;

/**
 * The programme that the product ships with: the publisher's catalogue, and the local programme's draft rubrics
 * in the order of its stacks. Parsed at the first call; every call returns the same object, which callers leave
 * unchanged.
 */
export function shippedProgramme(): Programme {
  parsed ??= Programme.parse({
    ...catalogue,
    rubrics: [...planning, ...instruction, ...assessment, ...environment, ...leadership],
  });
  return parsed;
}
