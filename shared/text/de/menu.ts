import type { Catalogue } from '../say';

/** Das Menü des Fensters und seine wenigen Meldungen. */
export const menu: Catalogue = {
  'menu.game': 'Spiel',
  'menu.new': 'Neues Spiel',
  'menu.library': 'Gespeicherte Spiele',
  'menu.settings': 'Einstellungen',
  'menu.edit': 'Bearbeiten',
  'menu.view': 'Ansicht',
  'menu.palette': 'Befehl suchen',
  'menu.help': 'Hilfe',
  'menu.shortcuts': 'Tastenkürzel',
  'window.notOpened': 'Diese Datei wurde nicht geöffnet',
  'window.noHome': 'Worldhouse kann hier keine Spiele ablegen',
};
