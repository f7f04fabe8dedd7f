import { CIRCLES } from '@shared/world/circles';
import type { Beat, SceneFilm } from '../../scene';
import { crisisName } from '../../text/names';
import { firstOf, strongestFirst } from '../../text/strongest';
import type { Text } from '../../text/useText';

const MOST_ACTS = 3;
const MOST_NAMES = 6;
/** The rule by which a crisis frees capital in every seat. */
const EMERGENCY = 'engine.emergency';

/** What a beat of the film shows, in one sentence; `whole` leaves no name out, for a list that has the room. */
export function captionOf(beat: Beat, film: SceneFilm, text: Text, whole = false): string {
  switch (beat.kind) {
    case 'order':
      return actsOf(beat, film, text, whole);
    case 'break':
      return breakOf(beat, film, text);
    case 'runs':
      return runsOf(beat, film, text);
    case 'enter':
      return text.t('ui.film.enter', { crisis: crisisOf(beat, film) });
    case 'persuade':
      return text.t('ui.film.persuade', { acts: winsOf(beat, film, text) });
    case 'offer':
      return text.t('ui.film.offer', { state: offeredIn(beat, film, text) });
    case 'withdraw':
      return leadershipIn(beat, film, text);
    case 'ring':
      return ringOf(beat, film, text, whole);
    case 'outcome':
      return outcomeOf(beat, film, text);
    case 'drift':
      return text.t('ui.film.drift');
    case 'leave':
      return text.t('ui.film.leave');
    default:
      return text.t(beat.phase === 'response' ? 'ui.film.rest' : 'ui.film.settle');
  }
}

const crisisOf = (beat: Beat, film: SceneFilm) =>
  beat.crisis === null ? '' : crisisName(film.after, beat.crisis);

/** A crisis that breaks, and whom it is about. */
const breakOf = (beat: Beat, film: SceneFilm, text: Text) =>
  [text.t('ui.film.break', { crisis: crisisOf(beat, film) }), ...partiesOf(beat, film, text)].join(' ');

/** A crisis that was there before and does harm; what no crisis owns is capital freed, or bounds kept. */
function runsOf(beat: Beat, film: SceneFilm, text: Text): string {
  if (beat.crisis !== null) return text.t('ui.film.runs', { crisis: crisisOf(beat, film) });
  const frees = film.entries.some(({ n, rule }) => rule === EMERGENCY && beat.entries.includes(n));
  return text.t(frees ? 'ui.film.emergency' : 'ui.film.rest');
}

/** Who broke the rule and who was wronged, a sentence each; a people may be wronged too. */
function partiesOf(beat: Beat, { after }: SceneFilm, text: Text): string[] {
  const { target, victim } = after.crises[beat.crisis ?? ''] ?? {};
  const wronged = victim && after.peoples[victim] ? 'people' : 'state';
  return [
    ...(target ? [text.t('scene.parties.target', { state: `state:${target}` })] : []),
    ...(victim && wronged === 'state' ? [text.t('scene.parties.victim', { state: `state:${victim}` })] : []),
    ...(victim && wronged === 'people'
      ? [text.t('scene.parties.victim.people', { people: `people:${victim}` })]
      : []),
  ].map((said) => `${said}.`);
}

/** “United States: Impose sanctions (Iraq)”, for as many as fit. */
function actsOf(beat: Beat, film: SceneFilm, text: Text, whole: boolean): string {
  const acts = film.orders.filter(({ id }) => beat.orders.includes(id));
  const told = acts.slice(0, whole ? acts.length : MOST_ACTS).map(({ seat, order }) => {
    const params = { seat: `seat:${seat}`, policy: `policy:${order.policy}` };
    const target = order.target.on === 'none' ? '' : text.name(order.target.on, order.target.id);
    return target ? text.t('ui.film.actOn', { ...params, target }) : text.t('ui.film.act', params);
  });
  // What others ordered and nobody is told of has effects all the same.
  if (told.length === 0) return text.t('ui.film.unseen');
  const more = acts.length - told.length;
  return told.join(' · ') + (more > 0 ? ` · ${text.t('ui.film.more', { count: more })}` : '');
}

/** Who takes their places in a circle: the strongest first, so that the list is cut where it matters least. */
function ringOf(beat: Beat, film: SceneFilm, text: Text, whole: boolean): string {
  const circle = CIRCLES[beat.ring ?? 0] ?? 'lead';
  const places = film.crises.find(({ id }) => id === beat.crisis)?.circles ?? {};
  const there = Object.keys(places).filter((id) => places[id] === circle);
  const names = strongestFirst(there, film.after, text);
  const name = text.t(`ui.circle.${circle}`);
  if (names.length === 0) return text.t('ui.film.ringEmpty', { circle: name });
  const list = firstOf(names, whole ? names.length : MOST_NAMES);
  return text.t('ui.film.ring', { circle: name, count: names.length, names: list });
}

const playedIn = (beat: Beat, film: SceneFilm) => film.crises.find(({ id }) => id === beat.crisis);

/** “United States: Ask Security Council for a mandate”, for as many as fit. */
function winsOf(beat: Beat, film: SceneFilm, text: Text): string {
  const told = beat.travels.flatMap(({ from, to, n }) => {
    const entry = film.entries.find((one) => one.n === n);
    const forum = film.after.crises[beat.crisis ?? '']?.forum ?? '';
    const target = to.on === 'crisis' ? text.name('institution', forum) : text.name(to.on, to.id);
    const key = (entry?.rule ?? '').replace('response.', 'persuasion.');
    return text.has(key) ? [`${text.name('state', from.id)}: ${text.t(key, { target })}`] : [];
  });
  const votes = beat.travels.flatMap(({ n }) => film.entries.find((one) => one.n === n)?.note ?? []);
  const acts = [...new Set(told)].slice(0, MOST_ACTS).join(' · ');
  return [acts, ...new Set(votes.map(text.say))].join('. ');
}

const offeredIn = (beat: Beat, film: SceneFilm, text: Text) =>
  text.name('state', playedIn(beat, film)?.offered ?? '');

function leadershipIn(beat: Beat, film: SceneFilm, text: Text): string {
  const played = playedIn(beat, film);
  return played?.leadership ? text.say(played.leadership) : '';
}

function outcomeOf(beat: Beat, film: SceneFilm, text: Text): string {
  const played = film.crises.find(({ id }) => id === beat.crisis);
  const led = played?.leadership ? text.say(played.leadership) : '';
  const came = played?.outcome ? text.t(`crisis.outcome.${played.outcome}`) : '';
  return [led, came].filter(Boolean).join(' ') || text.t('ui.film.settle');
}
