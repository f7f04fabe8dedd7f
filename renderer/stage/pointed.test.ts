import { describe, expect, it } from 'vitest';
import type { Sheet, Subject } from '../store/types';
import { pointedAt } from './pointed';

const aim: Subject = { on: 'institution', id: 'unga' };
const card: Sheet = { kind: 'card', subject: { on: 'state', id: 'irq' } };

describe('what the panels point at in the picture', () => {
  it('is whom the open card is about, else whom an order is aimed at', () => {
    expect(pointedAt(false, card, aim)).toEqual({ on: 'state', id: 'irq' });
    expect(pointedAt(false, { kind: 'policy', policy: 'deepenInstitution' }, aim)).toEqual(aim);
    expect(pointedAt(false, undefined, null)).toBeNull();
  });

  it('is nothing of which there is no picture', () => {
    expect(pointedAt(false, undefined, { on: 'dyad', id: 'irq~kwt' })).toBeNull();
  });

  it('is nothing while a film runs', () => {
    expect(pointedAt(true, card, aim)).toBeNull();
    expect(pointedAt(true, undefined, aim)).toBeNull();
  });
});
