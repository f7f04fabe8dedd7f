import type { Catalogue } from '../say';

/** Was die Spielregeln selbst sagen: Titel ihrer Regeln, Ablehnungen und Ausgänge. */
export const engine: Catalogue = {
  'engine.clamp.title': 'Ein Wert verlässt seine Grenzen nicht',
  'engine.shares.title': 'Anteile an einem Ganzen machen einander Platz',
  'engine.cost.title': 'Politisches Kapital für eine Anordnung',
  'engine.income.title': 'Politisches Kapital aus der Runde',
  'engine.emergency.title': 'Eine Krise macht möglich, was der Alltag verbietet',
  'engine.borrowed.title': 'Mit fremdem Repertoire zu handeln kostet Glaubwürdigkeit',
  'engine.sponsored.title': 'Gemeinsames Handeln über Ordnungen hinweg',
  'engine.credibility.title': 'Glaubwürdigkeit kehrt zum Üblichen zurück',
  'engine.changeOrder.title': 'Wechsel der vertretenen Ordnung',
  'engine.pairs.title': 'Was ein Paar nicht zugleich sein kann',
  'refused.unknownSeat': 'In diesem Spiel gibt es keinen Platz „{seat}“.',
  'refused.notAwaited': 'Darauf wartet das Spiel gerade nicht.',
  'refused.gameOver': 'Das Spiel ist zu Ende; man kann es ansehen, aber nicht weiterspielen.',
  'refused.tooManyOrders':
    'Eine Regierung führt höchstens {most} Anordnungen je Runde aus. Nehmen Sie zuerst eine zurück.',
  'refused.unknownPolicy': 'Diese Regeln kennen kein Mittel „{policy}“.',
  'refused.sameOrderTwice': '{policy} steht mit demselben Ziel schon unter Ihren Anordnungen.',
  'refused.illegalTarget': '{policy} lässt sich jetzt nicht auf {target} richten.',
  'refused.noPledge': '{seat} hat nicht zugesagt, {policy} mitzutragen. Fragen Sie zuerst.',
  'refused.sameSponsorTwice': 'Derselbe Platz ist zweimal als Träger genannt.',
  'refused.unaffordable':
    'Diese Anordnungen kosten {cost} Kapital, und Sie haben {capital}. Nehmen Sie eine zurück.',
  'refused.unknownCrisis': 'Es gibt keine offene Krise „{crisis}“.',
  'refused.twiceAnswered': 'Dieselbe Krise ist zweimal beantwortet.',
  'refused.barredCircle': 'Dieser Platz steht {state} nicht offen.',
  'refused.noSuchPersuasion': 'Das lässt sich in dieser Krise jetzt nicht tun.',
  'refused.unaffordableResponse': 'Diese Antwort kostet {cost} Kapital, und Sie haben {capital}.',
  'refused.sameOrder': 'Der Platz vertritt diese Ordnung schon.',
  'outcome.overruled': 'Eine andere Tat setzte sich durch: {by}.',
  'outcome.capitalGone': 'Das Kapital dafür war aufgebraucht.',

  'refused.unknownScenario': 'Ein Szenario „{scenario}“ gibt es nicht. Bekannt sind: {known}.',
  'refused.seatTwice': 'Der Platz „{seat}“ ist zweimal genannt.',
  'refused.noSeatState': 'Das Szenario hat keinen spielbaren Platz „{seat}“.',
  'refused.badTurns': 'Ein Spiel hat 1 bis 400 Runden.',
};
