import { useStore } from '../store/store';
import { BriefingDialog } from './dialogs/BriefingDialog';
import { EndTurnDialog } from './dialogs/EndTurnDialog';
import { GlossaryDialog } from './dialogs/GlossaryDialog';
import { PaletteDialog } from './dialogs/PaletteDialog';
import { SettingsDialog } from './dialogs/SettingsDialog';
import { ShortcutsDialog } from './dialogs/ShortcutsDialog';

/** Whichever dialog is open. */
export function Dialogs() {
  const dialog = useStore((s) => s.dialog);
  switch (dialog) {
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'palette':
      return <PaletteDialog />;
    case 'glossary':
      return <GlossaryDialog />;
    case 'endTurn':
      return <EndTurnDialog />;
    case 'briefing':
      return <BriefingDialog />;
    default:
      return null;
  }
}
