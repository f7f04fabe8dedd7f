import type { OrderId } from '@shared/world/ids';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { newGame } from '../store/game';
import { useStore } from '../store/store';
import { goTo } from '../store/view';
import { useText } from '../text/useText';
import { Button } from '../widgets/Button';
import { ScreenTitle } from '../widgets/ScreenTitle';
import { OrderChoice } from './newgame/OrderChoice';
import { type Plan, startPlan } from './newgame/plan';
import { RulesChoice } from './newgame/RulesChoice';
import { ScenarioChoice } from './newgame/ScenarioChoice';
import { SeatChoice } from './newgame/SeatChoice';

/** Four choices, each with a default: scenario, seat, order, and how long and hard. */
export function NewGameScreen() {
  const { t } = useText();
  const scenarios = useStore((s) => s.scenarios);
  const wish = useStore((s) => s.wish);
  const busy = useStore((s) => s.busy);
  const [plan, setPlan] = useState<Plan>(() => startPlan(scenarios, wish));
  const change = (some: Partial<Plan>) => setPlan((now) => ({ ...now, ...some }));
  const scenario = scenarios.find(({ id }) => id === plan.scenario);
  const seat = scenario?.seats.find(({ id }) => id === plan.seat);
  const order: OrderId | null = seat ? (plan.order ?? seat.order) : null;

  return (
    <main className="new-game">
      <header className="screen-head">
        <Button look="quiet" icon={ArrowLeft} onClick={() => goTo('start')}>
          {t('ui.back')}
        </Button>
        <ScreenTitle>{t('ui.new')}</ScreenTitle>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { scenario: id, seed, difficulty, turns } = plan;
          void newGame({
            scenario: id,
            seat: plan.seat,
            order: seat ? order : null,
            seed,
            difficulty,
            turns,
          });
        }}
      >
        <ScenarioChoice
          scenarios={scenarios}
          chosen={plan.scenario}
          onChoose={(id) => change(startPlan(scenarios, { scenario: id, seat: null, order: null }))}
        />
        {scenario && (
          <>
            <SeatChoice
              seats={scenario.seats}
              chosen={plan.seat}
              onChoose={(id) => change({ seat: id, order: null })}
            />
            {seat && order && (
              <OrderChoice seat={seat} chosen={order} onChoose={(one) => change({ order: one })} />
            )}
            <RulesChoice scenario={scenario} plan={plan} onChange={change} />
          </>
        )}
        <footer className="new-game-foot">
          <p>
            {scenario &&
              (seat && order
                ? t('ui.new.asSeat', { seat: seat.name, order: t(`ui.order.${order}`) })
                : t('ui.new.asWatcher'))}
          </p>
          <Button look="main" icon={ArrowRight} type="submit" className="large" disabled={busy || !scenario}>
            {t('ui.new.start')}
          </Button>
        </footer>
      </form>
    </main>
  );
}
