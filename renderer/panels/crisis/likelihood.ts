/** Odds at which a word begins to hold, 0–1. What is likely in a forecast is what comes more often than not. */
const FROM = { likely: 0.5, perhaps: 0.15, hardly: 0 } as const;

/** How a forecast says odds in a word. */
export function likelihood(odds: number): keyof typeof FROM {
  if (odds >= FROM.likely) return 'likely';
  return odds >= FROM.perhaps ? 'perhaps' : 'hardly';
}
