import type { Table } from '@shared/protocol/contract';
import { Play } from 'lucide-react';
import { openGame } from '../../store/library';
import { replayNext, replayTo } from '../../store/replay';
import { useText } from '../../text/useText';
import { IconButton } from '../../widgets/Button';

/** Plays one turn of a finished game again. */
export function SeeTurn({ table, turn }: { table: Table; turn: number }) {
  const { t } = useText();
  const see = async () => {
    if (!(await openGame(table.game, 'replay'))) return;
    await replayTo(turn - 1);
    await replayNext(false);
  };
  return <IconButton icon={Play} label={t('ui.archive.play', { turn })} onClick={() => void see()} />;
}
