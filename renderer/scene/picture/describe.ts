import { CIRCLES } from '@shared/world/circles';
import { ORDERS } from '@shared/world/ids';
import type { Kind } from '../film/causes';
import type { Moment } from '../film/stage';
import type { Voted } from '../film/votes';
import type { Described } from '../types';
import { arrived } from './tally';
import type { Item, Picture } from './types';

const round = (value: number) => Math.round(value * 100) / 100;

/** Everything that is to be seen, line by line; what moves names the ledger entry that moves it. */
export function describe(moment: Moment, still: Picture): Described[] {
  const { picture, beat } = moment;
  const lines: Described[] = [];
  const before = byKind(still);
  const tell = (
    kind: Kind,
    id: string,
    item: Pick<Item, 'label' | 'x' | 'y'>,
    meaning: Described['meaning'],
  ) => {
    const line: Described = { kind, id, label: item.label, x: round(item.x), y: round(item.y), meaning };
    const cause = beat ? moment.causeOf(kind, id) : null;
    if (cause !== null && moved(line, before.get(`${kind}:${id}`))) line.beat = cause;
    lines.push(line);
  };
  for (const [kind, id, item, meaning] of rows(picture))
    tell(kind, id, item, kind === 'rings' && beat?.vote ? { ...meaning, ...votedIn(beat.vote) } : meaning);
  return lines;
}

type Row = [Kind, string, Pick<Item, 'label' | 'x' | 'y'>, Described['meaning']];

function rows(picture: Picture): Row[] {
  const { house, rings, frame } = picture;
  const out: Row[] = [
    [
      'house',
      'house',
      { label: '', x: frame.width / 2, y: frame.height / 2 },
      {
        disorder: round(house.disorder),
        lean: round(house.lean),
        light: round(house.light),
        fires: round(house.fires),
        worldSociety: round(house.worldSociety),
        warming: round(house.warming),
        camera: round(house.camera),
        ...Object.fromEntries(ORDERS.map((order, i) => [`claim.${order}`, round(house.tints[i] ?? 0)])),
      },
    ],
  ];
  for (const mark of picture.marks)
    out.push(['order', mark.id, mark, { power: round(mark.power), legitimacy: round(mark.legitimacy) }]);
  for (const pillar of shown(picture.pillars))
    out.push([
      'institution',
      pillar.id,
      pillar,
      {
        authority: round(pillar.authority),
        legitimacy: round(pillar.legitimacy),
        height: round(pillar.height),
        crack: round(pillar.crack),
        written: written(pillar, pillar.lines),
        ...shares(pillar.own),
      },
    ]);
  for (const disc of shown(picture.discs))
    out.push([
      'state',
      disc.id,
      disc,
      {
        r: round(disc.r),
        power: round(disc.power),
        legitimacy: round(disc.legitimacy),
        circle: Math.round(disc.circle),
        commitment: round(disc.commitment),
        annexed: Math.round(disc.hollow),
        place: disc.place,
        marked: round(disc.marked),
        seat: disc.seat,
        written: written(disc, disc.text),
        ...shares(disc.mix),
      },
    ]);
  const at = new Map(picture.discs.map((disc) => [disc.id, disc]));
  for (const arc of shown(picture.arcs)) {
    const from = at.get(arc.from);
    const to = at.get(arc.to);
    if (!from || !to) continue;
    const middle = { label: '', x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const kind = arc.kind === 'war' ? 'war' : 'treaty';
    out.push([kind, arc.id, middle, { kind: arc.kind, from: arc.from, to: arc.to }]);
  }
  for (const crowd of shown(picture.crowds))
    out.push([
      'movement',
      crowd.id,
      crowd,
      {
        strength: round(crowd.strength),
        temper: round(crowd.temper),
        cause: crowd.cause,
        written: written(crowd, crowd.lines),
      },
    ]);
  for (const tower of shown(picture.towers))
    out.push([
      'corporation',
      tower.id,
      tower,
      {
        strength: round(tower.strength),
        independence: round(tower.independence),
        written: written(tower, tower.text),
      },
    ]);
  for (const plaque of shown(picture.plaques))
    out.push([
      'people',
      plaque.id,
      plaque,
      { autonomy: round(plaque.autonomy), grievance: round(plaque.grievance), claim: round(plaque.claim) },
    ]);
  if (house.camera > 0.01)
    out.push([
      'rings',
      rings.crisis,
      { label: rings.title, x: rings.x, y: rings.y },
      {
        drawn: round(rings.drawn.reduce((sum, share) => sum + share, 0)),
        led: round(rings.led),
        wave: round(rings.wave),
        outcome: rings.outcome,
        aim: rings.aim,
        said: rings.said,
        foreseen: rings.foreseen,
        parties: rings.parties,
        verdict: rings.verdict,
        freed: rings.freed,
        elsewhere: rings.elsewhere.map(({ id, nearer }) => `${id}${nearer ? '+' : '-'}`).join(),
        organises: rings.about,
        ...deedsDone(rings),
        ...Object.fromEntries(CIRCLES.map((circle, i) => [circle, arrived(rings, i)])),
        ...Object.fromEntries(CIRCLES.map((circle, i) => [`due.${circle}`, rings.due[i] ?? 0])),
      },
    ]);
  return out;
}

/** Who strikes at whom and who pays whom, while it is to be seen: `usa>irq`. */
function deedsDone({ wave, deeds }: Picture['rings']): Record<string, string> {
  const running = wave > 0 && wave < 1;
  const told = (kind: 'strike' | 'pay') =>
    deeds.filter((deed) => running && deed.kind === kind).map(({ from, to }) => `${from}>${to}`);
  return { strikes: told('strike').join(), pays: told('pay').join() };
}

/** What stands beside something in place of its name or as that; null where nothing does. */
const written = ({ labelAlpha }: { labelAlpha: number }, text: string) =>
  labelAlpha > 0.5 ? text.replace('\n', ' ') : null;
const votedIn = ({ body, yes, no }: Voted) => ({ asked: body, yes: yes.join(), no: no.join() });
const shown = <T extends Item>(items: readonly T[]) => items.filter((item) => item.alpha > 0.01);
const shares = (values: readonly number[]) =>
  Object.fromEntries(ORDERS.map((order, i) => [order, round((values[i] ?? 0) * 100)]));

function byKind(picture: Picture): Map<string, Described> {
  return new Map(
    rows(picture).map(([kind, id, item, meaning]) => [
      `${kind}:${id}`,
      { kind, id, label: item.label, x: round(item.x), y: round(item.y), meaning },
    ]),
  );
}

function moved(now: Described, then: Described | undefined): boolean {
  if (!then) return true;
  if (now.x !== then.x || now.y !== then.y) return true;
  return Object.keys(now.meaning).some((key) => now.meaning[key] !== then.meaning[key]);
}
