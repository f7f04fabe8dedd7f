import type { Stage } from '@shared/lab/experiment';
import { namedStart, namedStartIds } from '@shared/lab/starts';
import { scenario, scenarioIds } from '@shared/scenarios/catalogue';
import { checkWorld } from '@shared/scenarios/check';

/** The worlds that experiments start from: every scenario, and the named starts. */
export const stage: Stage = {
  startIds: () => [...scenarioIds(), ...namedStartIds()],
  start(id) {
    if (!scenarioIds().includes(id)) return namedStart(id);
    const { card, schedule, start } = scenario(id);
    return { seats: card.seats, schedule, start };
  },
  check: checkWorld,
};
