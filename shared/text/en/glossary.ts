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

  'gloss.storeys.term': 'Three storeys',
  'gloss.storeys.text':
    'The international system as a house: institutions of governance above, states with their rivalries in the middle, civil and political society below. Each storey presses on the others, and none can be understood alone.',
  'gloss.storeys.source': 'Sakwa 2019',
  'gloss.orders.term': 'Four orders',
  'gloss.orders.text':
    'Four ways of being international that contend within one system: liberal, transformative, mercantilist and sovereign. Whoever takes one of them for the system itself mistakes a part for the whole.',
  'gloss.orders.source': 'Sakwa 2019',
  'gloss.liberal.term': 'Liberal international order',
  'gloss.liberal.text':
    'Universal rules, open markets, rights, and the institutions that keep them, grown around the Atlantic states. Its strength is cooperation; its temptation is to take itself for order as such.',
  'gloss.liberal.source': 'Sakwa 2019',
  'gloss.transformative.term': 'Transformative internationalism',
  'gloss.transformative.text':
    'Movements and parties that would change the world from below: peace, equality, climate. It moves public questions more easily than it moves governments.',
  'gloss.transformative.source': 'Sakwa 2019',
  'gloss.mercantilist.term': 'Mercantilist nationalism',
  'gloss.mercantilist.text':
    'The world as a field of bargains in which each state looks after itself. Institutions are tools, to be used or left; rules bind as long as they pay.',
  'gloss.mercantilist.source': 'Sakwa 2019',
  'gloss.sovereign.term': 'Sovereign internationalism',
  'gloss.sovereign.text':
    'States as equals under institutions that belong to all of them. It guards diversity and non-interference, and may shelter rulers who deny their people what they claim for themselves.',
  'gloss.sovereign.source': 'Sakwa 2019',
  'gloss.universality.term': 'Universality',
  'gloss.universality.text':
    'How far the norms of an order are held to be valid for everyone. To mean them for all is one thing; to own them in the name of all is another.',
  'gloss.universality.source': 'Sakwa 2019',
  'gloss.supremacy.term': 'Claim to supremacy',
  'gloss.supremacy.text':
    'How hard an order fights to be order itself. The higher the claim, the more the others gather against it.',
  'gloss.supremacy.source': 'Sakwa 2019',
  'gloss.legitimacy.term': 'Legitimacy',
  'gloss.legitimacy.text':
    'Whether power is accepted as rightful. An order lives by the balance of legitimacy and power; when one outgrows the other, restraint goes.',
  'gloss.legitimacy.source': 'Kissinger in Sakwa 2019',
  'gloss.ownership.term': 'Ownership of institutions',
  'gloss.ownership.text':
    'Whom an institution belongs to. Plain stone is common property; a band of colour is the share that one order treats as its own.',
  'gloss.ownership.source': 'Sakwa 2019',
  'gloss.commitment.term': 'Circles of commitment',
  'gloss.commitment.text':
    'International society is no club with one kind of member. States share more or fewer of its rules, so they stand in circles around a core: the farther out, the fewer rules they are bound by.',
  'gloss.commitment.source': 'Buzan 1993',
  'gloss.recognition.term': 'Recognition',
  'gloss.recognition.text':
    'States become a society, and not merely a system, when they accept each other as the same kind of being with the same standing in law.',
  'gloss.recognition.source': 'Buzan 1993',
  'gloss.primary.term': 'Primary institutions',
  'gloss.primary.text':
    'The old practices by which states live together, beneath any organisation: sovereignty, territory, diplomacy, law, the balance of power, war, nationalism.',
  'gloss.primary.source': 'Buzan 1993; Sakwa 2019',
  'gloss.worldSociety.term': 'World society',
  'gloss.worldSociety.text':
    'What people share across borders, as people and not as citizens. Beyond a certain point a society of states grows only if it grows too.',
  'gloss.worldSociety.source': 'Buzan 1993',
  'gloss.interdependence.term': 'Interdependence',
  'gloss.interdependence.text':
    'How much two states would lose without each other. It gives reasons for rules, and for those who need it less a lever on those who need it more.',
  'gloss.interdependence.source': 'Buzan 1993',
  'gloss.subordination.term': 'Subordination',
  'gloss.subordination.text':
    'How far one state is under another: from equals in law through hegemony and suzerainty to dominion and empire.',
  'gloss.subordination.source': 'Watson in Buzan 1993',
  'gloss.autonomy.term': 'Autonomy',
  'gloss.autonomy.text':
    'Ruling oneself in what matters to oneself. A state or a people may have it and still not be safe in it: someone stronger may be able to take it back.',
  'gloss.autonomy.source': 'Walzer 2013',
  'gloss.centralisation.term': 'Centralisation',
  'gloss.centralisation.text':
    'How much of the world answers to one centre, with nothing in between. It is the line along which the seven regimes lie.',
  'gloss.centralisation.source': 'Walzer 2013',
  'gloss.plurality.term': 'Plurality of agents',
  'gloss.plurality.text':
    'How many different bodies act for people at once: global institutions, unions of states, associations across borders. Three degrees of it lie between federation and anarchy.',
  'gloss.plurality.source': 'Walzer 2013',
  'gloss.civilSociety.term': 'International civil society',
  'gloss.civilSociety.text':
    'Associations of men and women across borders, for rights, peace, work, faith or the climate. They see wrongs earlier than states do and have less power to right them.',
  'gloss.civilSociety.source': 'Walzer 2013',
  'gloss.mandate.term': 'Mandate',
  'gloss.mandate.text':
    'How far the body that speaks for all has said yes to acting. It is 0 until someone asks and enough members agree; a veto stops it. Many states will not fight, pay or even support without one.',
  'gloss.mandate.source': 'Buzan 1993',
  'gloss.clarity.term': 'Clarity of the breach',
  'gloss.clarity.text':
    'How plainly a rule was broken. To swallow a recognised state whole could hardly be clearer; a quarrel within a state is seldom clear at all.',
  'gloss.clarity.source': 'Buzan 1993',
  'gloss.cost.term': 'Expected cost',
  'gloss.cost.text':
    'What acting is expected to take, in lives and money, from those who fight and pay. The higher, the more states would rather be in an outer circle.',
  'gloss.cost.source': 'Buzan 1993',
  'gloss.capital.term': 'Political capital',
  'gloss.capital.text':
    'What a government can spend on acting abroad in a turn: attention, favours, patience at home. It comes back each turn, more of it to legitimate and powerful states.',
  'gloss.capital.source': 'This game',
  'gloss.credibility.term': 'Credibility',
  'gloss.credibility.text':
    'Whether others believe what a seat says. Promises kept raise it; bluffs called, partners left and means borrowed from a foreign order lower it.',
  'gloss.credibility.source': 'This game',
  'gloss.drift.term': 'Drift',
  'gloss.drift.text':
    'What happens whatever anyone wants: structures move by themselves, and choices only bend them.',
  'gloss.drift.source': 'Buzan 1993',
};
