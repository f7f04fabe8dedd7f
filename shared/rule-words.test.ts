import { describe, expect, it } from 'vitest';
import { DRIFTS } from './rules/drift';
import { POLICIES } from './rules/policies';
import { drift } from './text/en/drift';
import { policies } from './text/en/policies';

describe('the words of policies and drifts', () => {
  it('exist for each, and for nothing else', () => {
    const spoken = POLICIES.flatMap((policy) => [policy.title.key, policy.text.key]);
    expect(Object.keys(policies).sort()).toEqual(spoken.sort());
    expect(Object.keys(drift).sort()).toEqual(DRIFTS.map((d) => d.title.key).sort());
  });

  it('are short titles and one to three sentences', () => {
    for (const policy of POLICIES) {
      expect((policies[policy.title.key] ?? '').length, policy.id).toBeLessThanOrEqual(36);
      expect(policies[policy.text.key], policy.id).toMatch(/^[A-Z].*\.$/);
      expect((policies[policy.text.key] ?? '').length, policy.id).toBeLessThanOrEqual(170);
    }
  });
});
