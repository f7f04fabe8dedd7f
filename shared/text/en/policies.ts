import type { Catalogue } from '../say';

/** Names of the policies, and what a player reads before choosing one. */
export const policies: Catalogue = {
  'policy.deepenInstitution.title': 'Deepen an institution',
  'policy.deepenInstitution.text':
    'Bind your state and like-minded members more closely. The institution gains authority; held as one order’s property, it loses legitimacy.',
  'policy.foundInstitution.title': 'Found a global institution',
  'policy.foundInstitution.text':
    'Set up a body of general rules in a field that none governs well. Every state that wishes you well is invited.',
  'policy.openTrade.title': 'Open trade',
  'policy.openTrade.text':
    'Sign a trade agreement. Wealth and contact grow on both sides, and so does inequality within each.',
  'policy.promoteDemocracy.title': 'Promote democracy',
  'policy.promoteDemocracy.text':
    'Press a society toward accountable government. It may take root, or rally the people behind their rulers; sovereign states mind either way.',
  'policy.sanction.title': 'Impose sanctions',
  'policy.sanction.text':
    'Cut a state off from markets. With a mandate it enforces a rule; without one it costs your order legitimacy.',
  'policy.fundRights.title': 'Fund civic groups',
  'policy.fundRights.text':
    'Pay rights groups in another country. They reach further, and are more easily called somebody’s agents.',
  'policy.intervene.title': 'Intervene by force',
  'policy.intervene.text':
    'Send force to stop violence or repression in another state. It can end the killing or feed it; without a mandate many states will resent it.',
  'policy.upholdLaw.title': 'Submit to a verdict',
  'policy.upholdLaw.text':
    'Put your own case under common rules and bear the outcome. Law, the institution and your credibility all gain.',
  'policy.raiseMovement.title': 'Raise a movement',
  'policy.raiseMovement.text':
    'Call a civic movement into the streets at home. It grows, your society divides a little, and the violent use the same doors.',
  'policy.linkMovements.title': 'Link movements across a border',
  'policy.linkMovements.text':
    'Tie your movements to their like in another country. Accountable governments welcome it, others do not.',
  'policy.strike.title': 'Strike across borders',
  'policy.strike.text':
    'Have unions stop a corporation’s work. If it succeeds, the corporation weakens and inequality falls where it is at home.',
  'policy.decarbonise.title': 'Decarbonise',
  'policy.decarbonise.text':
    'Turn your economy away from carbon: dear at first, with new technology to show for it.',
  'policy.redistribute.title': 'Give aid and forgive debt',
  'policy.redistribute.text': 'Relieve a poorer society of debt and precarity. You pay, and gain goodwill.',
  'policy.solidarity.title': 'Show solidarity outside the blocs',
  'policy.solidarity.text':
    'Stand with a state that is no great power. It depends less on whoever stands above it, and whoever does will mind.',
  'policy.campaign.title': 'Campaign at an institution',
  'policy.campaign.text':
    'Carry a demand for security or equality into a global institution. Movements that reach your country make success likelier; institution and movements grow by use.',
  'policy.openDoors.title': 'Open an institution to associations',
  'policy.openDoors.text':
    'Give civic associations a hearing. The institution gains legitimacy, and its foremost owner loses some of its hold.',
  'policy.tariff.title': 'Raise tariffs',
  'policy.tariff.text':
    'Shut your market to a competitor. You gain a share, unless it answers in kind; trade rules weaken.',
  'policy.bilateralDeal.title': 'Strike a bilateral deal',
  'policy.bilateralDeal.text':
    'Bargain outside common rules. Both gain, the stronger more, and a much weaker partner comes to depend on you.',
  'policy.exitInstitution.title': 'Leave an institution',
  'policy.exitInstitution.text':
    'Free your hands. The institution is the weaker the more you counted there; committed members and your credibility suffer.',
  'policy.withholdDues.title': 'Withhold dues',
  'policy.withholdDues.text':
    'Keep back what you owe an institution until it yields a greater say. It works less meanwhile, and is less its own master.',
  'policy.threaten.title': 'Make a threat',
  'policy.threaten.text':
    'Demand a concession from a weaker state. It yields or calls your bluff, depending on your weight, your credibility and its cohesion.',
  'policy.arm.title': 'Arm',
  'policy.arm.text': 'Buy force with wealth. Neighbours that mistrust you will mistrust you more.',
  'policy.buyElites.title': 'Buy elites',
  'policy.buyElites.text':
    'Win over the few who decide elsewhere. It is cheap where they answer to nobody, and ruinous when it comes out.',
  'policy.backPopulists.title': 'Back populists abroad',
  'policy.backPopulists.text':
    'Feed national populists in another country. The more unequal it is, the better they grow; it may come out.',
  'policy.recognise.title': 'Recognise a state',
  'policy.recognise.text':
    'Take a state one step further toward sovereign equality. Those who refuse it recognition will mind.',
  'policy.mediate.title': 'Mediate a quarrel',
  'policy.mediate.text':
    'Stand between two states that can both bear you. Success warms them to each other and to you, and can end a war.',
  'policy.partnership.title': 'Pledge non-interference',
  'policy.partnership.text':
    'Sign a partnership without a bloc. It strengthens the other’s autonomy; where rights are few, it shelters those who deny them.',
  'policy.reformInstitution.title': 'Reform an institution',
  'policy.reformInstitution.text':
    'Change who votes, sits and owns, and leave the principles alone. Open to members that count for less inside than outside.',
  'policy.foundUnion.title': 'Found a regional union',
  'policy.foundUnion.text': 'Join friendly neighbours of your region under a charter of their own.',
  'policy.foundAlternative.title': 'Found an alternative body',
  'policy.foundAlternative.text':
    'Set up a bank and forum beside the existing ones. It breaks none of them, and owned ones come to matter less.',
  'policy.veto.title': 'Use the veto',
  'policy.veto.text':
    'Take a mandate away in a crisis. Sovereignty is upheld; the plainer and graver the wrong, the more it costs your order.',
  'policy.steadySociety.title': 'Steady society',
  'policy.steadySociety.text':
    'Listen to popular moods and keep foreign-funded groups out. Calmer streets, fewer rights.',
  'policy.grantAutonomy.title': 'Grant a people autonomy',
  'policy.grantAutonomy.text':
    'Give a people within your state a life of its own. Its grievance eases; it may come to want more.',
  'policy.openChannel.title': 'Open a channel',
  'policy.openChannel.text': 'Talk to an adversary again. Nothing is settled, and less is feared.',
};
