import type { Catalogue } from '../say';

/** The desktop window's menu and its few dialogs. */
export const menu: Catalogue = {
  'menu.game': 'Game',
  'menu.new': 'New game',
  'menu.library': 'Saved games',
  'menu.settings': 'Settings',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.palette': 'Find a command',
  'menu.help': 'Help',
  'menu.shortcuts': 'Keyboard shortcuts',
  'window.notOpened': 'This file was not opened',
  'window.noHome': 'Worldhouse cannot keep games here',
};
