import type { Catalogue } from '../say';

/** The first game's guide: one hint for each thing that a new player meets. */
export const guide: Catalogue = {
  'ui.hint.label': 'Hint',
  'ui.hint.dismiss': 'Got it',
  'ui.hint.skip': 'Skip the guide',
  'ui.hint.step': '{at} of {count}',
  'hint.first':
    'This is the house of the world: institutions above, states in the middle, societies below. Press anything in it to read about it; the Key in its roof says what each sign means. When you have looked around, open Orders.',
  'hint.objective':
    'Every order has its own idea of winning: yours stands above, with your score. Press the score to see what it is made of.',
  'hint.orders':
    'Each order costs political capital. Open one to see what it would do and who would mind; nothing is sent before you end the turn. Not sure? Ask the four advisers.',
  'hint.preview':
    'These are your own estimates: what is likely, and how far luck may take it from there. Add the order, go back for more, or end the turn below.',
  'hint.film':
    'The turn is played in the house: orders travel from who gave them to where they bite. Pause, step or skip it; everything it shows is told in the panels afterwards.',
  'hint.crisis':
    'Choose a ring and see the others move: your place, and those you win first, change where they stand. A leader without followers withdraws.',
  'hint.mandate':
    'Many states act only when the body that speaks for all has said yes. Ask for a mandate first if you mean to lead, and keep something back for those who stand just short of joining.',
  'hint.why':
    'Each why? opens the chain of causes, rule by rule, with the source of each. Nothing in this world moves without one.',
  'hint.time':
    'Here is how it went so far. Move along the turns, and ask which of the four criteria paid for the others.',
  'hint.end':
    'You have played a whole game. Watch it again, or play it once more as another order: the same crisis looks different from the next storey, and from the next seat.',
};
