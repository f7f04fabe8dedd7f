import { describe, expect, it } from 'vitest';
import { cause, havingRead, noting } from './effect';

const force = { on: 'state', id: 'irq', field: 'force' } as const;
const note = { key: 'crisis.scheduled' };

describe('a cause', () => {
  it('is laid out alike whatever is known of it, so that settling finds each name at one place', () => {
    const bare = cause('drift.growth');
    const full = cause('crisis.terror.breaks', {
      note,
      from: [force],
      crisis: 'terror-1-irq',
      order: '1.usa.0',
    });
    for (const one of [full, havingRead(bare, [force]), noting(bare, note)])
      expect(Object.keys(one)).toEqual(Object.keys(bare));
  });

  it('keeps what was known of it when more was read or is said', () => {
    const known = cause('policy.arm', { order: '1.usa.0', from: [force] });
    expect(havingRead(known, [{ ...force, id: 'irn' }])).toEqual({
      ...known,
      from: [force, { ...force, id: 'irn' }],
    });
    expect(noting(known, note)).toEqual({ ...known, note });
  });
});
