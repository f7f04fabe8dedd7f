import { film } from '../stage/player';
import { settleCrisis } from '../store/crisis';
import { redoDraft, undoDraft } from '../store/drafts';
import { askToEndTurn } from '../store/ending';
import { leaveGame, stepOn } from '../store/game';
import { bringHintsBack } from '../store/hints';
import { toggleKey } from '../store/legend';
import { exportGame, loadLibrary, openGame } from '../store/library';
import { get } from '../store/store';
import type { State, Tab } from '../store/types';
import { closeSheet, goTo, openDialog, openMeasure } from '../store/view';
import { addOrderOnPage, goToPanel } from './pages';
import type { Command } from './types';

const atTable = (s: State) => s.table !== null && (s.route === 'play' || s.route === 'replay');
const playing = (s: State) => s.route === 'play' && s.showing === null && s.table !== null;
const drafting = (s: State) =>
  playing(s) && s.table?.awaits === 'orders' && s.table.seat !== null && !s.table.watchOnly;
const rolling = (s: State) => s.showing !== null;

const tab = (id: Tab, digit: number): Command => ({
  id: `panel.${id}`,
  label: `ui.tab.${id}`,
  group: 'panels',
  keys: `alt+${digit}`,
  when: (s) => s.route === 'play' && s.table !== null && s.desk === null,
  run: () => goToPanel(id),
});

/** Every command, in the order in which the palette lists them. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'game.endTurn',
    label: 'ui.command.endTurn',
    group: 'orders',
    keys: 'mod+enter',
    when: (s) => drafting(s) && s.dialog === null,
    run: askToEndTurn,
  },
  {
    id: 'game.step',
    label: 'ui.command.step',
    group: 'game',
    keys: 'mod+enter',
    when: (s) => playing(s) && s.table?.seat === null && s.table.awaits !== 'over' && !s.table.watchOnly,
    run: () => void stepOn(),
  },
  {
    id: 'crisis.commit',
    label: 'ui.command.commit',
    group: 'orders',
    keys: 'mod+enter',
    when: (s) => s.desk !== null && s.showing === null,
    run: () => void settleCrisis(),
  },
  {
    id: 'draft.add',
    label: 'ui.command.addOrder',
    group: 'orders',
    keys: 'mod+d',
    when: (s) => drafting(s) && s.sheets.at(-1)?.kind === 'policy',
    run: addOrderOnPage,
  },
  {
    id: 'draft.undo',
    label: 'ui.command.undo',
    group: 'orders',
    keys: 'mod+z',
    when: (s) => drafting(s) && s.drafts.past.length > 0,
    run: () => void undoDraft(),
  },
  {
    id: 'draft.redo',
    label: 'ui.command.redo',
    group: 'orders',
    keys: 'mod+shift+z mod+y',
    when: (s) => drafting(s) && s.drafts.future.length > 0,
    run: () => void redoDraft(),
  },
  tab('news', 1),
  tab('orders', 2),
  tab('who', 3),
  tab('time', 4),
  tab('archive', 5),
  {
    id: 'panel.back',
    label: 'ui.command.back',
    group: 'panels',
    keys: 'escape',
    when: (s) => s.sheets.length > 0 && s.dialog === null,
    run: closeSheet,
  },
  {
    id: 'panel.regime',
    label: 'ui.command.regime',
    group: 'panels',
    when: (s) => playing(s) && s.desk === null,
    run: () => openMeasure('regime'),
  },
  {
    id: 'panel.score',
    label: 'ui.command.score',
    group: 'panels',
    when: (s) => playing(s) && s.desk === null && s.table?.seat !== null,
    run: () => openMeasure('score'),
  },
  {
    id: 'game.briefing',
    label: 'ui.command.briefing',
    group: 'panels',
    when: atTable,
    run: () => openDialog('briefing'),
  },
  {
    id: 'scene.key',
    label: 'ui.command.key',
    group: 'film',
    keys: 'alt+k',
    when: atTable,
    run: toggleKey,
  },
  {
    id: 'film.toggle',
    label: 'ui.command.pause',
    group: 'film',
    keys: 'alt+p',
    when: rolling,
    run: () => film.toggle(),
  },
  {
    id: 'film.step',
    label: 'ui.command.filmStep',
    group: 'film',
    keys: 'alt+n',
    when: rolling,
    run: () => film.step(),
  },
  {
    id: 'film.again',
    label: 'ui.command.again',
    group: 'film',
    keys: 'alt+r',
    when: rolling,
    run: () => film.again(),
  },
  {
    id: 'film.slower',
    label: 'ui.command.slower',
    group: 'film',
    when: rolling,
    run: () => film.slower(),
  },
  {
    id: 'film.faster',
    label: 'ui.command.faster',
    group: 'film',
    when: rolling,
    run: () => film.faster(),
  },
  {
    id: 'film.skip',
    label: 'ui.command.skip',
    group: 'film',
    keys: 'alt+s escape',
    when: (s) => rolling(s) && s.sheets.length === 0 && s.dialog === null,
    run: () => film.skip(),
  },
  {
    id: 'game.new',
    label: 'ui.command.new',
    group: 'game',
    keys: 'alt+shift+n',
    when: (s) => s.line !== 'opening' && s.route !== 'newGame',
    run: () => goTo('newGame'),
  },
  {
    id: 'game.continue',
    label: 'ui.command.continue',
    group: 'game',
    when: (s) => s.route === 'start' && s.welcome?.unfinished != null,
    run: () => {
      const game = get().welcome?.unfinished;
      if (game) void openGame(game.id);
    },
  },
  {
    id: 'game.library',
    label: 'ui.command.library',
    group: 'game',
    when: (s) => s.line !== 'opening',
    run: () => {
      void leaveGame();
      void loadLibrary();
    },
  },
  {
    id: 'game.export',
    label: 'ui.command.export',
    group: 'game',
    when: (s) => s.table !== null,
    run: () => {
      const { table } = get();
      if (table) void exportGame(table.game);
    },
  },
  {
    id: 'app.settings',
    label: 'ui.command.settings',
    group: 'help',
    keys: 'mod+,',
    when: () => true,
    run: () => openDialog('settings'),
  },
  {
    id: 'help.glossary',
    label: 'ui.command.glossary',
    group: 'help',
    keys: 'f2',
    when: () => true,
    run: () => openDialog('glossary'),
  },
  {
    id: 'help.guide',
    label: 'ui.command.guide',
    group: 'help',
    when: (s) => s.hintsSeen.length > 0,
    run: bringHintsBack,
  },
  {
    id: 'app.palette',
    label: 'ui.command.palette',
    group: 'help',
    keys: 'mod+k',
    when: () => true,
    run: () => openDialog('palette'),
  },
  {
    id: 'app.shortcuts',
    label: 'ui.command.shortcuts',
    group: 'help',
    keys: '? f1',
    when: () => true,
    run: () => openDialog('shortcuts'),
  },
];
