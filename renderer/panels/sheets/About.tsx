import type { Measures } from '@shared/views/seen';
import { ORDERS, type OrderId } from '@shared/world/ids';
import { amityBetween, inOrder, lookups, otherEnd, recognitionBetween } from '@shared/world/lookups';
import type { State } from '@shared/world/state';
import type { World } from '@shared/world/world';
import type { Subject } from '../../store/types';
import { openCard } from '../../store/view';
import { level, millions, signedLevel } from '../../text/numbers';
import { type Text, useText } from '../../text/useText';
import { OrderMark } from '../../widgets/OrderMark';
import { type Fact, Facts } from './Facts';
import { unrecognising } from './Pair';

interface Props {
  subject: Subject;
  world: World;
  /** The state that the person steers. */
  own: string | null;
  society: Measures['society'];
}

/** Circles of commitment by the names that the floor of the house gives them. */
const CIRCLES = ['core', 'developed', 'selective', 'fringe'] as const;
const CLOSEST = 4;

/** What a subject is, in a few facts, before its numbers. */
export function About({ subject, world, own, society }: Props) {
  const text = useText();
  const { on, id } = subject;
  const state = on === 'state' ? world.states[id] : undefined;
  if (state) return <AboutState state={state} world={world} own={own} society={society} />;
  return <Facts facts={factsOf(subject, world, text)} />;
}

function AboutState({ state, world, own, society }: { state: State } & Omit<Props, 'subject'>) {
  const text = useText();
  const { t, name } = text;
  const ties = (lookups(world).dyadsOf[state.id] ?? []).map((dyad) => ({
    id: otherEnd(dyad, state.id),
    amity: dyad.amity,
  }));
  ties.sort((a, b) => b.amity - a.amity);
  const friends = ties.slice(0, CLOSEST).filter(({ amity }) => amity > 0);
  const foes = ties
    .slice(-CLOSEST)
    .filter(({ amity }) => amity < 0)
    .reverse();
  const bodies = inOrder(world.institutions).filter(({ members }) => members[state.id] !== undefined);
  const wars = inOrder(world.wars).filter(
    ({ attackers, defenders }) => attackers.includes(state.id) || defenders.includes(state.id),
  );
  const circle = CIRCLES[society.circleOf[state.id] ?? 3];
  const link = (id: string, after = '') => (
    <button key={id} type="button" className="link" onClick={() => openCard({ on: 'state', id })}>
      {name('state', id)} {after}
    </button>
  );
  return (
    <>
      <MixBar mix={state.mix} />
      <Facts
        facts={[
          [t('ui.card.population'), t('ui.card.millions', { millions: millions(state.population) })],
          [t('ui.card.circle'), t(`scene.${circle}`)],
          ...(state.standing === 'sovereign' ? [] : [[t('ui.card.standing'), standing()] as Fact]),
          ...(own !== null && own !== state.id
            ? [
                [
                  t('ui.card.withYou'),
                  t('ui.card.tie', { amity: signedLevel(amityBetween(world, own, state.id)) }),
                ] as Fact,
                [
                  t('ui.pair.recognition'),
                  t(`ui.card.withYou.${recognitionBetween(world, own, state.id)}`),
                  'recognition',
                ] as Fact,
              ]
            : []),
          ...unrecognising(state.id, world, text),
          ...(friends.length > 0
            ? [[t('ui.card.friends'), friends.map(({ id, amity }) => link(id, signedLevel(amity)))] as Fact]
            : []),
          ...(foes.length > 0
            ? [[t('ui.card.foes'), foes.map(({ id, amity }) => link(id, signedLevel(amity)))] as Fact]
            : []),
          ...(wars.length > 0
            ? [[t('ui.card.wars'), wars.map(({ id }) => name('war', id)).join('; ')] as Fact]
            : []),
          [t('ui.card.bodies'), bodies.map(({ label }) => label).join(', ') || '–'],
        ]}
      />
    </>
  );

  function standing(): string {
    const word = t(`value.${state.standing}`);
    return state.ruler ? t('ui.card.ruledBy', { standing: word, ruler: `state:${state.ruler}` }) : word;
  }
}

function MixBar({ mix }: { mix: Readonly<Record<OrderId, number>> }) {
  const { t } = useText();
  return (
    <ul className="mix" aria-label={t('ui.card.mix')}>
      {ORDERS.map((order) => (
        <li key={order} style={{ flexGrow: Math.max(1, mix[order]) }} data-order={order}>
          <i style={{ background: `var(--order-${order})` }} />
          <OrderMark order={order} /> {level(mix[order])}
        </li>
      ))}
    </ul>
  );
}

function factsOf({ on, id }: Subject, world: World, { t, name, value }: Text): readonly Fact[] {
  const states = (ids: readonly string[]) => ids.map((one) => name('state', one)).join(', ') || '–';
  switch (on) {
    case 'institution': {
      const one = world.institutions[id];
      if (!one) return [];
      return [
        [t('ui.card.name'), one.name],
        [t('ui.card.decides'), t(`ui.decision.${one.decision}`)],
        [t('ui.card.vetoes'), states(one.vetoes)],
        [t('ui.card.members'), states(Object.keys(one.members))],
      ];
    }
    case 'people': {
      const one = world.peoples[id];
      if (!one) return [];
      const shares = Object.entries(one.shares).sort((a, b) => b[1] - a[1]);
      return [
        [t('ui.card.lives'), shares.map(([at, size]) => `${name('state', at)} ${millions(size)}`).join(', ')],
        [t('ui.card.home'), one.home ? name('state', one.home) : t('ui.card.noHome')],
        [t('ui.card.guarantor'), one.guarantor ? name('state', one.guarantor) : '–'],
      ];
    }
    case 'movement': {
      const one = world.movements[id];
      if (!one) return [];
      const reach = Object.entries(one.reach)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 8);
      return [
        [t('ui.card.cause'), t(`ui.cause.${one.cause}`)],
        [
          t('ui.card.reach'),
          reach.map(([at, far]) => `${name('state', at)} ${level(far)}`).join(', ') || '–',
        ],
      ];
    }
    case 'corporation': {
      const one = world.corporations[id];
      return one
        ? [
            [t('ui.card.seat'), name('state', one.home)],
            [t('ui.card.sector'), t(`ui.sector.${one.sector}`)],
          ]
        : [];
    }
    case 'crisis': {
      const one = world.crises[id];
      return one
        ? [
            [t('ui.card.standing'), value(one.stage)],
            [t('ui.crisis.target'), one.target ? name('state', one.target) : '–'],
          ]
        : [];
    }
    case 'order':
      return [[t('ui.card.believes'), t(`ui.belief.${id}`)]];
    default:
      return [];
  }
}
