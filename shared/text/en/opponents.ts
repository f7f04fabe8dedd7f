import type { Catalogue } from '../say';

export const opponents: Catalogue = {
  'proposal.agreed': '{seat} agrees to sponsor it with you.',
  'proposal.unknown': '{seat} does not know what to make of this.',
  'proposal.capital': '{seat} has nothing left to spend this turn.',
  'proposal.againstUs': '{seat} will hardly sponsor an act against itself.',
  'proposal.mistrust': '{seat} does not trust you enough for this.',
  'proposal.harm': '{seat} sees more harm than good in it for its own order.',
  'proposal.indifferent': '{seat} sees too little in it to lend its name.',
};
