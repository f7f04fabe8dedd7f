import type { Catalogue } from '../say';

/** What a person reads of the scenarios: cards, briefings, briefs of seats, and what history did. */
export const scenarios: Catalogue = {
  'scenario.gulf-1990.title': 'Gulf, 1990',
  'scenario.gulf-1990.summary':
    'The Cold War is ending and nobody has yet said what comes after it. In August, Iraq will try to erase a fellow member of the United Nations.',
  'scenario.gulf-1990.briefing.1':
    'It is July 1990. The Berlin Wall fell eight months ago, two Germanys are about to become one, and Soviet troops are leaving Hungary and Czechoslovakia. For the first time since 1945 the five permanent members of the Security Council might agree.',
  'scenario.gulf-1990.briefing.2':
    'Four orders offer to run the house. The liberal order has the most power and the most members. In Moscow, new thinking asks for a common home and for politics beyond blocs, while the Soviet economy and union give way beneath it. Japan sells more than it buys and keeps out of wars. China, the non-aligned and most small states hold to the letter of the Charter: sovereign equality and no interference.',
  'scenario.gulf-1990.briefing.3':
    'Iraq came out of eight years of war with Iran with a million men under arms and a debt that it cannot pay. It accuses Kuwait and the Emirates of pumping oil that ruins its price, and it has moved troops to the border. Kuwait’s neighbours call it pressure, not war.',
  'scenario.gulf-1990.briefing.4':
    'Other quarrels will not wait: Lebanon and Ethiopia are torn by war, Yugoslavia and the Soviet Union may come apart, Kashmir brought India and Pakistan close to war this spring, and South Africa has begun to talk. Institutions that might answer are few, and much in use.',
  'scenario.gulf-1990.briefing.5':
    'Each turn is half a year. Numbers of states come from public tables of about 1990; those that a person judged say so. Your game need not follow history, and often will not.',

  'scenario.gulf-1990.brief.usa':
    'You are the only state that can send half a million soldiers across an ocean. Your order has no rival left in sight, which is its strength and its temptation: will the new institutions belong to all, or to you? You will lead only if others follow, and you owe more than you like to admit.',
  'scenario.gulf-1990.brief.sun':
    'You want politics itself remade: common security, fewer arms, a home shared from Vancouver to Vladivostok. You have a seat at every table, and at home shelves are empty, republics declare themselves sovereign and time is short. Iraq is an old client; what you do about it will tell the world whether you mean what you say.',
  'scenario.gulf-1990.brief.jpn':
    'Yours is the second economy of the world and your constitution renounces war. The scenario lists you as mercantilist for your surpluses, protected markets and industrial policy; this is arguable, for you are also a democracy, an ally and a pillar of the trade rules that you profit from. Grow, buy peace where you can, and expect to be asked for more than money.',
  'scenario.gulf-1990.brief.chn':
    'You are under sanctions since the killings around Tiananmen Square in June 1989, and mean to be left alone with your own affairs. Five principles of peaceful coexistence are your creed, and a veto your shield. You want trade, recognition and a say in running the house, without vouching for anybody’s war.',
  'scenario.gulf-1990.brief.gbr':
    'You have a veto, an expeditionary army and the ear of Washington. The Community asks for more of your sovereignty than you wish to give, and Germany’s unity worries you. When rules are broken by force you are inclined to say so first.',
  'scenario.gulf-1990.brief.fra':
    'You speak for an independent Europe and for a policy toward the Arab world of your own. Iraq owes you money and flies your aircraft. You may lead by mediation or follow in arms; what you may not do is matter less than before.',
  'scenario.gulf-1990.brief.deu':
    'Unity is months away and depends on the goodwill of all four powers. Law and memory bar you from fighting abroad; wealth does not let you off. Bind yourself into institutions deeply enough that nobody fears you.',
  'scenario.gulf-1990.brief.ind':
    'You govern a sixth of humankind by ballot, lead the non-aligned and rule Kashmir by emergency. Your treaty partner in Moscow is fading, your reserves are running out, and many of your workers are in the Gulf. Hold the country together, and find a place that is nobody’s bloc.',
  'scenario.gulf-1990.brief.irq':
    'You have the largest army of the Arab world, a ruined treasury and a regime that rests on fear. The scenario’s crisis is of your making, and you begin it: annexation has been ordered for the first turn. You may hold on, bargain, or find a way back; the Kurds and the Shia of your own country pay for every choice.',
  'scenario.gulf-1990.brief.sau':
    'A quarter of the world’s known oil lies under you, and the largest Arab army stands not far from your border. You need protection and dare not be seen to need it: the guardian of the holy places cannot easily host foreign soldiers. Hold the Gulf Council together and the price steady.',
  'scenario.gulf-1990.brief.egy':
    'You are back in the Arab League after ten years of exile for making peace. You owe some fifty billion dollars and live on aid and on remittances from the Gulf. Mediate first, as Cairo always does; then decide what your army is worth, and to whom.',
  'scenario.gulf-1990.brief.irn':
    'The war cost you hundreds of thousands of lives and ended where it began. You have few friends among states, and an audience far beyond your borders. Rebuild, wait, and choose whether your revolution is still for export.',
  'scenario.gulf-1990.brief.isr':
    'You are strong, unrecognised by nearly all your neighbours and in the third year of a Palestinian uprising that force has not ended. Your protector wants you quiet in a crisis that threatens you with missiles. Find recognition that lasts, or go without.',
  'scenario.gulf-1990.brief.tur':
    'You guard the Atlantic alliance’s far corner and wonder who will want you there without a Soviet threat. Iraq’s pipeline crosses your land, and Kurds live on both sides of your border. Each help you give has a price at home and a reward abroad.',
  'scenario.gulf-1990.brief.bra':
    'You are a new democracy with old debts and an economy shut in by tariffs. Iraq buys your arms and your engineers work there. Sell, industrialise and keep your say; nobody else will look after your share.',
  'scenario.gulf-1990.brief.cub':
    'Your patron is leaving and your neighbour is waiting. You sit on the Security Council this year and speak there for those who are never asked. Keep the island fed, and solidarity alive across borders.',
  'scenario.gulf-1990.brief.syr':
    'Moscow no longer gives you arms on credit, and Baghdad is your worst enemy. Your troops hold much of Lebanon, and few object while they look elsewhere. A coalition against Iraq would have strange company in it: you.',
  'scenario.gulf-1990.brief.kwt':
    'You are small, rich and about to be invaded. When the army is at the gate you will govern in exile, with a people scattered and a fortune safely abroad. Get your recognition honoured and your country back; then say who in it may vote.',

  'history.gulf-1990.annexation.0':
    'In 1990 the Security Council condemned the invasion within hours and barred all trade with Iraq within four days; the United States and a few Arab and European states sent forces to Saudi Arabia. On 29 November it authorised “all necessary means”, with Cuba and Yemen against and China abstaining.',
  'history.gulf-1990.annexation.1':
    'Talks failed, and from 17 January to 28 February 1991 a coalition led by the United States bombed Iraq and drove its army out of Kuwait. Japan and Germany paid, the Soviet Union and China sent nobody, and Jordan and Yemen stood aside in protest.',
  'history.gulf-1990.annexation.2':
    'The cease-fire left the Iraqi government in place. Risings of Shia and Kurds were crushed in March 1991; only for the Kurds of the north did states then send soldiers, to guard camps and a zone. Sanctions stayed for twelve years; arms inspectors came and went.',

  'scenario.immature-anarchy.title': 'Immature anarchy',
  'scenario.immature-anarchy.summary':
    'Twenty-four unequal states on three landmasses, most of which recognise no other. There is no society of states yet: see whether one comes, and by which road.',
  'scenario.immature-anarchy.briefing.1':
    'This world is invented, and every seed makes another one. States are where chance put them, a few are great, most are not, and hardly any has promised another to let it be.',
  'scenario.immature-anarchy.briefing.2':
    'Nothing stands above them but an oath between a few western cities and, in some worlds, a union of tolls. War is a custom, sovereignty a boast. Tributaries pay the strong, peoples are split by borders that nobody asked them about, and free companies sell their swords.',
  'scenario.immature-anarchy.briefing.3':
    'Two roads are said to lead from here to a society of states. Where culture is shared, rulers may come to see equals in each other early; where contact grows dense, they may come to need rules first and find out afterwards that they have them. Conquest leads elsewhere: to empire, and in time to revolt.',
  'scenario.immature-anarchy.briefing.4':
    'Each turn is five years. No crisis is scheduled: what breaks, breaks where the world is weak.',

  'scenario.immature-anarchy.brief.great':
    '{state} is one of four great powers, and none on {region} is much stronger. Neighbours pay you tribute or fear that they soon will.',
  'scenario.immature-anarchy.brief.major':
    '{state} is strong enough to be courted and too weak to be safe. A great power shares your landmass, {region}.',
  'scenario.immature-anarchy.brief.middle':
    '{state} is one of several middling states of {region}. You can tip a balance, not hold one.',
  'scenario.immature-anarchy.brief.small':
    '{state} is among the weakest states of {region}. Anyone who wished could take you; you live by being worth more alone.',
  'scenario.immature-anarchy.brief.liberal':
    'Found bodies that bind the strong as well, keep markets open, and hope that rules once kept become rules believed; but do not mistake your habits for everybody’s.',
  'scenario.immature-anarchy.brief.transformative':
    'Link those below across the borders, share what there is, and change what states are for; those who rise with you may not all be gentle.',
  'scenario.immature-anarchy.brief.mercantilist':
    'Arm, bargain with each alone and take the larger share; when you need others, expect nobody to come.',
  'scenario.immature-anarchy.brief.sovereign':
    'Win recognition and give it, mediate, and leave others’ affairs to them; sooner or later somebody will do at home what no order should shelter.',

  'region.americas': 'the Americas',
  'region.europe': 'Europe',
  'region.gulf': 'the Gulf',
  'region.middleEast': 'the Middle East',
  'region.africa': 'Africa',
  'region.southAsia': 'South Asia',
  'region.eastAsia': 'East Asia',
  'region.southeastAsia': 'South-East Asia',
  'region.oceania': 'Oceania',
  'region.westermain': 'Westermain',
  'region.tahresh': 'Tahresh',
  'region.lumarra': 'Lumarra',

  'culture.western': 'Western',
  'culture.latinAmerican': 'Latin American',
  'culture.easternEuropean': 'Eastern European',
  'culture.arab': 'Arab',
  'culture.turkish': 'Turkish',
  'culture.israeli': 'Israeli',
  'culture.iranian': 'Iranian',
  'culture.african': 'African',
  'culture.southAsian': 'South Asian',
  'culture.chinese': 'Chinese',
  'culture.japanese': 'Japanese',
  'culture.korean': 'Korean',
  'culture.malay': 'Malay',
  'culture.kurdish': 'Kurdish',
  'culture.turkic': 'Turkic',
  'culture.caucasian': 'of the Caucasus',
  'culture.baltic': 'Baltic',
  'culture.albanian': 'Albanian',
  'culture.tibetan': 'Tibetan',
  'culture.timorese': 'Timorese',
  'culture.afrikaner': 'Afrikaner',
  'culture.haldic': 'Haldic',
  'culture.orlan': 'Orlan',
  'culture.tesmari': 'Tesmari',
  'culture.lumani': 'Lumani',
};
