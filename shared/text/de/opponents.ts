import type { Catalogue } from '../say';

/** Was ein Platz auf einen Vorschlag antwortet. */
export const opponents: Catalogue = {
  'proposal.agreed': '{seat}: „Wir tragen es mit Ihnen.“',
  'proposal.unknown': '{seat}: „Damit wissen wir nichts anzufangen.“',
  'proposal.capital': '{seat}: „In dieser Runde haben wir nichts mehr auszugeben.“',
  'proposal.againstUs': '{seat}: „Eine Tat gegen uns selbst tragen wir kaum mit.“',
  'proposal.mistrust': '{seat}: „Dafür trauen wir Ihnen nicht genug.“',
  'proposal.harm': '{seat}: „Unserer Ordnung schadet es mehr, als es nützt.“',
  'proposal.indifferent': '{seat}: „Wir sehen zu wenig darin, um unseren Namen herzugeben.“',
};
