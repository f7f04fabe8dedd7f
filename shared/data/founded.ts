/** Names that bodies founded during a game go by: data of the world, like the names of states. */
export const FOUNDED = {
  security: { name: 'Security Council of States', label: 'Sec. Council' },
  assembly: { name: 'Assembly of States', label: 'Assembly' },
  finance: { name: 'International Clearing Fund', label: 'Clearing Fund' },
  development: { name: 'Development Agency', label: 'Development' },
  trade: { name: 'General Trade Organisation', label: 'Trade Org.' },
  law: { name: 'Permanent Court', label: 'Perm. Court' },
  rights: { name: 'Commission on Rights', label: 'Rights Comm.' },
  environment: { name: 'Climate Compact', label: 'Climate Pact' },
  nonproliferation: { name: 'Non-Proliferation Agency', label: 'Non-Prolif.' },
  regional: { name: 'Regional Union', label: 'Union' },
  alternative: { name: 'Partnership Bank and Forum', label: 'Partnership' },
} as const;
