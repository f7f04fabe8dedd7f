import { keysText } from '../../commands/keys';
import { COMMANDS } from '../../commands/list';
import type { CommandGroup } from '../../commands/types';
import { closeDialog } from '../../store/view';
import { useText } from '../../text/useText';
import { Dialog } from '../../widgets/Dialog';

const GROUPS: readonly CommandGroup[] = ['orders', 'panels', 'film', 'game', 'help'];
const isMac = /Mac/.test(navigator.userAgent);

/** Every command that has keys, by what it is about. */
export function ShortcutsDialog() {
  const { t } = useText();
  return (
    <Dialog title={t('ui.shortcuts')} onClose={closeDialog} size="wide">
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`ui.commands.${group}`)}</h3>
            <dl className="shortcuts">
              {COMMANDS.filter((one) => one.group === group && one.keys).map((one) => (
                <div key={one.id}>
                  <dt>{t(one.label)}</dt>
                  <dd>
                    <kbd>{keysText(one.keys ?? '', isMac)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="quiet-line">{t('ui.shortcuts.more')}</p>
    </Dialog>
  );
}
