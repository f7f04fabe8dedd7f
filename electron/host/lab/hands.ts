/**
 * Do something to all items, so many at a time, each as soon as a hand is free and in their order; with `late` nothing
 * more is begun. Results are in the order of the items, undefined for those that were not begun.
 */
export async function withHands<Item, Result>(
  hands: number,
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
  late: () => boolean = () => false,
): Promise<(Result | undefined)[]> {
  const results = new Array<Result | undefined>(items.length).fill(undefined);
  let next = 0;
  const hand = async () => {
    while (next < items.length && !late()) {
      const place = next++;
      results[place] = await act(items[place] as Item);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, hands) }, hand));
  return results;
}
