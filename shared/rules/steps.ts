/**
 * Steps that tire as they near an end: what is nearly full can hardly be filled, what is nearly empty hardly
 * emptied. Built of + − × ÷ alone, so that a game gives the same bits everywhere.
 */

/** How far `amount` lifts an index of 0–100: all of it at 0, half at 50, nothing at 100. */
export function rise(now: number, amount: number): number {
  return (amount * Math.max(0, 100 - now)) / 100;
}

/** How far `amount` lowers an index of 0–100, as a negative number: nothing at 0, half at 50, all at 100. */
export function fall(now: number, amount: number): number {
  return (-amount * Math.max(0, now)) / 100;
}

/** A signed push on an index of 0–100 that tires toward the end it pushes to. */
export function push(now: number, amount: number): number {
  return amount >= 0 ? rise(now, amount) : fall(now, -amount);
}

/** A signed push on a sentiment of −100…100: whole from the far side up to 0, tiring beyond. */
export function sway(now: number, amount: number): number {
  const room = amount >= 0 ? (100 - now) / 100 : (100 + now) / 100;
  return amount * Math.min(1, Math.max(0, room));
}

/** The part of the way from `now` to `goal` that a yearly rate covers in so many years; never past the goal. */
export function approach(now: number, goal: number, rate: number, years: number): number {
  return (goal - now) * Math.min(1, rate * years);
}

/** `value` held between two bounds. */
export function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
