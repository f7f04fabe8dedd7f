import { z } from 'zod';
import { CIRCLES } from '../../world/circles';

/*
 * A case file in the format of `shared/data/cases/CODEBOOK.md`. Any number of states with any ids; unknown keys are
 * kept out of the way rather than refused, and real numbers are as good as whole ones.
 */

const upTo10 = z.number().min(0).max(10);
const leaning = z.number().min(-5).max(5);
const id = z.string().min(1);

const stateSchema = z.object({
  id,
  name: z.string().optional(),
  force: upTo10,
  wealth: upTo10,
  alignLeader: leaning,
  alignTarget: leaning,
  stake: upTo10,
  norm: upTo10,
  restraint: upTo10,
  opinion: leaning,
  dependence: upTo10,
  observed: z.enum(CIRCLES),
  evidence: z.string().optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
});

export const caseSchema = z
  .object({
    id,
    title: z.string().optional(),
    year: z.number().optional(),
    leader: id,
    target: id,
    /** A state, or 'none' where the wronged party is no other state; it need not have a row. */
    victim: id,
    ruleAtIssue: z.string().optional(),
    mandate: upTo10,
    clarity: upTo10,
    cost: upTo10,
    notes: z.string().optional(),
    states: z.array(stateSchema),
  })
  .superRefine((found, context) => {
    const seen = new Set<string>();
    found.states.forEach((state, index) => {
      if (seen.has(state.id)) {
        context.addIssue({
          code: 'custom',
          path: ['states', index, 'id'],
          message: `'${state.id}' has two rows`,
        });
      }
      seen.add(state.id);
    });
    for (const role of ['leader', 'target'] as const) {
      if (!seen.has(found[role])) {
        context.addIssue({ code: 'custom', path: [role], message: `'${found[role]}' has no row in states` });
      }
    }
  });

export type CodedCase = z.infer<typeof caseSchema>;
export type CodedState = CodedCase['states'][number];

/** A case file that cannot be read: what is wrong, where, one line each. */
export class CaseError extends Error {
  override name = 'CaseError';
}

/**
 * Reads one case from parsed JSON. Throws a CaseError that names the case, and every place that is wrong.
 */
export function parseCase(json: unknown, label = labelOf(json)): CodedCase {
  const result = caseSchema.safeParse(json);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `  ${placeOf(path, json)}: ${message}`);
  throw new CaseError(`The case ${label} cannot be read:\n${lines.join('\n')}`);
}

function labelOf(json: unknown): string {
  const named = z.object({ id }).safeParse(json);
  return named.success ? `'${named.data.id}'` : 'without an id';
}

/** `states[3].force (gbr)` says more than an index to someone who edits the file. */
function placeOf(path: readonly PropertyKey[], json: unknown): string {
  if (path.length === 0) return 'the file';
  const written = path.map((key, depth) =>
    typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${String(key)}`,
  );
  const index = path[0] === 'states' && typeof path[1] === 'number' ? path[1] : null;
  const rows = z.object({ states: z.array(z.unknown()) }).safeParse(json);
  const row = index === null || !rows.success ? null : z.object({ id }).safeParse(rows.data.states[index]);
  return written.join('') + (row?.success ? ` (${row.data.id})` : '');
}
