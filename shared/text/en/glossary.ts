import type { Catalogue } from '../say';

/** Terms of theory, each in one paragraph with its source. */
export const glossary: Catalogue = {
  'gloss.circles.term': 'Seven circles',
  'gloss.circles.text':
    'In a crisis states do not simply join or stay out. Around whoever leads they stand in rings of falling commitment: those who fight, those who pay, those who lend support, those who take no side but accept the rule, those who speak against it, and those who resist. The Gulf War of 1991 showed all seven.',
  'gloss.circles.source': 'Buzan 1993',
  'gloss.coalition.term': 'Acting across orders',
  'gloss.coalition.text':
    'Seats of different orders can sponsor one act together. It costs less, is taken for more legitimate, and lets an institution belong to all instead of to one order.',
  'gloss.coalition.source': 'Sakwa 2019',
  'gloss.regimes.term': 'Seven regimes',
  'gloss.regimes.text':
    'The ways in which the world could be governed, from unity to division: a global state, a multinational empire, a federation, three degrees of global pluralism, and anarchy. None is best in everything; what keeps the peace may crush difference, and what frees peoples may let some be killed.',
  'gloss.regimes.source': 'Walzer 2013',
  'gloss.spectrum.term': 'Watson’s spectrum',
  'gloss.spectrum.text':
    'How independent states are of the strongest: anarchy, hegemony, suzerainty, dominion, empire. Under a hegemon states are still equals in law; further on they are not.',
  'gloss.spectrum.source': 'Watson in Buzan 1993',
  'gloss.peace.term': 'Peace',
  'gloss.peace.short': 'No war between states, no organised violence within them, and no threat of either.',
  'gloss.peace.text':
    'Peace is counted between states and within them alike: a world without wars in which governments kill their own is not at peace.',
  'gloss.peace.source': 'Walzer 2013',
  'gloss.justice.term': 'Distributive justice',
  'gloss.justice.short':
    'How unequal the world is, between states and within them, and who is protected against disaster.',
  'gloss.justice.text':
    'It asks who has what: between rich and poor states, between rich and poor within each, and whether help reaches everyone when disaster strikes.',
  'gloss.justice.source': 'Walzer 2013',
  'gloss.pluralism.term': 'Cultural pluralism',
  'gloss.pluralism.short': 'Peoples that live by their own ways, safe in their autonomy.',
  'gloss.pluralism.text':
    'It asks whether peoples survive, rule themselves in what matters to them, and can rely on it; and whether there is more than one way of governing to choose from.',
  'gloss.pluralism.source': 'Walzer 2013',
  'gloss.freedom.term': 'Individual freedom',
  'gloss.freedom.short':
    'Rights of each person, against the state, against one’s own group and against any centre.',
  'gloss.freedom.text':
    'Rights and accountable government, and protection on two sides: against one’s own group, and against a centre so strong that there is nowhere else to go.',
  'gloss.freedom.source': 'Walzer 2013',
  'gloss.disorder.term': 'Disorder',
  'gloss.disorder.short': 'War, strife, open crises, and rules that no longer hold.',
  'gloss.disorder.text':
    'When power and legitimacy part ways, restraint goes: by too much power, or by too great a claim for one’s values. The house leans as it grows.',
  'gloss.disorder.source': 'Kissinger in Sakwa 2019',
};
