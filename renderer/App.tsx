import { useEffect, useLayoutEffect } from 'react';
import { listenForKeys, runCommand } from './commands/registry';
import { Dialogs } from './screens/Dialogs';
import { EndScreen } from './screens/EndScreen';
import { NewGameScreen } from './screens/NewGameScreen';
import { PlayScreen } from './screens/PlayScreen';
import { ReplayScreen } from './screens/ReplayScreen';
import { StartScreen } from './screens/StartScreen';
import { openApp } from './store/app';
import { recallHints } from './store/hints';
import { watchLearning } from './store/learned';
import { recallKey } from './store/legend';
import { useStore } from './store/store';
import { useSurroundings } from './store/surroundings';
import type { Route } from './store/types';
import { wear } from './style/wear';
import { useText } from './text/useText';
import { Announcer } from './widgets/Announcer';
import { Notices } from './widgets/Notices';

const SCREENS: Readonly<Record<Route, () => React.JSX.Element | null>> = {
  start: StartScreen,
  newGame: NewGameScreen,
  play: PlayScreen,
  end: EndScreen,
  replay: ReplayScreen,
};

export function App() {
  const { t } = useText();
  const route = useStore((s) => s.route);
  const line = useStore((s) => s.line);
  const welcome = useStore((s) => s.welcome);
  const title = useStore((s) => s.table?.title);
  const clothes = useSurroundings();

  const language = useStore((s) => s.settings.language);
  useLayoutEffect(() => wear(document.documentElement, clothes), [clothes]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    recallHints();
    recallKey();
    const forget = watchLearning();
    const stop = listenForKeys(window);
    const opening = openApp(runCommand);
    return () => {
      stop();
      forget();
      void opening.then((deaf) => deaf());
    };
  }, []);

  useEffect(() => {
    document.title = title && route !== 'start' ? `${title} · Worldhouse` : 'Worldhouse';
  }, [title, route]);

  const Screen = SCREENS[route];
  return (
    <>
      <Notices />
      <Announcer />
      {welcome ? (
        <Screen key={route} />
      ) : (
        <main className="opening">
          <h1>{t('ui.title')}</h1>
          <p role="status">{t(line === 'down' ? 'ui.opening.failed' : 'ui.opening')}</p>
        </main>
      )}
      <Dialogs />
    </>
  );
}
