/** Names that movements begun during a game go by, and how violent they begin: data of the world, like names of states. */
export const RISEN = {
  climate: { name: 'Campaign for the Climate', temper: 10 },
  peace: { name: 'Campaign for Peace', temper: 8 },
  labour: { name: 'Workers’ International', temper: 15 },
  rights: { name: 'League for Rights', temper: 8 },
  religious: { name: 'Religious Revival', temper: 25 },
  populist: { name: 'National Front', temper: 35 },
  solidarity: { name: 'Solidarity Network', temper: 10 },
  uncivil: { name: 'Armed Underground', temper: 85 },
} as const;
