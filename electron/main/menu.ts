import { catalogueIn, type Language } from '@shared/text/languages';
import { say } from '@shared/text/say';
import type { MenuItemConstructorOptions } from 'electron';

/**
 * The desktop's menu. Its items only ask for a command by id; what the command does, and which key runs it inside the
 * page, is in the renderer's registry, the same for both doors.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  run: (id: string) => void,
  language: Language,
): MenuItemConstructorOptions[] {
  // None of the labels names anything of a game.
  const label = (key: string) => say(catalogueIn(language), { key: `menu.${key}` }, (_kind, id) => id);
  const item = (key: string, id: string): MenuItemConstructorOptions => ({
    label: label(key),
    click: () => run(id),
  });
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: label('game'),
      submenu: [
        item('new', 'game.new'),
        item('library', 'game.library'),
        { type: 'separator' },
        item('settings', 'app.settings'),
        { type: 'separator' },
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: label('edit'),
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: label('view'),
      submenu: [
        item('palette', 'app.palette'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: label('help'), submenu: [item('shortcuts', 'app.shortcuts')] },
  ];
}
