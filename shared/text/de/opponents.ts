import type { Catalogue } from '../say';

/** Was ein Platz auf einen Vorschlag antwortet. */
export const opponents: Catalogue = {
  'proposal.agreed': '{seat} trägt es mit Ihnen.',
  'proposal.unknown': '{seat} weiß damit nichts anzufangen.',
  'proposal.capital': '{seat} hat in dieser Runde nichts mehr auszugeben.',
  'proposal.againstUs': '{seat} wird kaum eine Tat gegen sich selbst mittragen.',
  'proposal.mistrust': '{seat} traut Ihnen dafür nicht genug.',
  'proposal.harm': '{seat} sieht darin für die eigene Ordnung mehr Schaden als Nutzen.',
  'proposal.indifferent': '{seat} sieht zu wenig darin, um den eigenen Namen herzugeben.',
};
