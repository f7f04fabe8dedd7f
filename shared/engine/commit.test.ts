import { describe, expect, it } from 'vitest';
import { peoplesIn } from '../rules/drift/dwellers';
import { type Effect, set } from '../rules/effect';
import { aPeople, aState, aWorld } from '../world/build';
import { lookups } from '../world/lookups';
import { type Committer, draftedCommitter, inPlaceCommitter } from './commit';

const because = { rule: 'test' };

function someWorld() {
  return aWorld({
    states: [aState({ id: 'aaa' }), aState({ id: 'bbb' })],
    peoples: [aPeople({ id: 'hill', home: 'aaa' }), aPeople({ id: 'sea', home: 'bbb' })],
  });
}

/** Who lives in a state, by their ids. */
const namesIn = ({ world }: Committer, id: string) =>
  peoplesIn(lookups(world), id).map((people) => people.id);

describe('who lives where', () => {
  it.each([
    ['kept', (): Committer => draftedCommitter(someWorld(), new Map())],
    ['changed in place', (): Committer => inPlaceCommitter(someWorld())],
  ])('is told anew when a people settles or leaves, in a world that is %s', (_, make) => {
    const commit = make();
    expect(namesIn(commit, 'bbb')).toEqual(['sea']);
    const effects: Effect[] = [set('people', 'hill', 'shares.bbb', 2, because)];
    commit.apply('crisis', effects);
    expect(namesIn(commit, 'bbb')).toEqual(['hill', 'sea']);
    expect(peoplesIn(lookups(commit.world), 'bbb')[0]).toBe(commit.world.peoples.hill);
    commit.apply('crisis', [set('people', 'hill', 'shares.aaa', null, because)]);
    expect(namesIn(commit, 'aaa')).toEqual([]);
  });
});
