import { aDyad, aState, aWorld } from '@shared/world/build';
import type { Recognition } from '@shared/world/relations';
import { afterEach, describe, expect, it } from 'vitest';
import { set } from '../../store/store';
import { fakeHost } from '../../testing/fakeHost';
import { settle, show, takeDown } from '../../testing/show';
import { aTable } from '../../testing/table';
import { About } from './About';
import { WhySheet } from './WhySheet';

afterEach(takeDown);

const called = (id: string, force: number) => aState({ id, name: id.toUpperCase(), force });
const worldWith = (recognition: Recognition) =>
  aWorld({
    states: [called('aaa', 50), called('bbb', 30), called('ccc', 70)],
    dyads: [aDyad('aaa', 'bbb', { recognition, amity: -20 }), aDyad('bbb', 'ccc', { recognition: 'equal' })],
  });
const text = (host: Element) => (host.textContent ?? '').replace(/\s+/g, ' ');

describe('two states told together', () => {
  it.each([
    ['none', 'neither recognises the other'],
    ['deFacto', 'de facto: they deal with one another'],
    ['equal', 'each recognises the other as its sovereign equal'],
  ] as const)('say in words how they recognise one another: %s', async (recognition, words) => {
    fakeHost({ why: () => ({ subject: null, value: -20, start: 0, changes: [] }) as never });
    set({ table: aTable({ world: worldWith(recognition) }), route: 'play' });
    const host = await show(<WhySheet subject={{ on: 'dyad', id: 'aaa~bbb', field: 'amity' }} turn={1} />);
    await settle();
    expect(text(host)).toContain(words);
    expect(host.querySelector('.facts .popover')?.textContent).toContain('Buzan 1993');
  });

  it('are told on the card of a state: with you, and who falls short of recognising it', async () => {
    const world = worldWith('none');
    const table = aTable({ world });
    set({ table, route: 'play' });
    const { society } = table.measures;
    const host = await show(
      <About subject={{ on: 'state', id: 'bbb' }} world={world} own="aaa" society={society} />,
    );
    const facts = new Map(
      [...host.querySelectorAll('.facts > div')].map((row) => [
        (row.querySelector('dt .gloss') ?? row.querySelector('dt'))?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    );
    expect(facts.get('Recognition')).toBe('none: you do not recognise one another');
    expect(facts.get('Not recognised by')).toBe('AAA');
    expect(facts.has('Only de facto by')).toBe(false);
    const other = await show(
      <About subject={{ on: 'state', id: 'aaa' }} world={world} own={null} society={society} />,
    );
    // Where no pair is kept the world's own default holds.
    expect(text(other)).toMatch(/Only de facto by.*CCC/);
  });
});
