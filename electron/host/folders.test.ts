import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersIn, homeFolder } from './folders';

describe('the folder for a person’s games', () => {
  it.each([
    ['linux', {}, '/home/ann/.local/share/worldhouse'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/worldhouse'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ann/.local/share/worldhouse'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/ann/Library/Application Support/Worldhouse'],
    ['win32', { APPDATA: '/home/ann/AppData/Roaming' }, '/home/ann/AppData/Roaming/Worldhouse'],
    ['win32', {}, '/home/ann/AppData/Roaming/Worldhouse'],
    ['win32', { WORLDHOUSE_HOME: '/else' }, '/else'],
    ['linux', { WORLDHOUSE_HOME: '/else', XDG_DATA_HOME: '/data' }, '/else'],
  ] as const)('on %s with %j', (platform, env, home) => {
    expect(homeFolder(env, platform, '/home/ann')).toBe(resolve(home));
  });

  it('holds games and settings', () => {
    expect(foldersIn('/h')).toEqual({
      home: '/h',
      games: join('/h', 'games'),
      settings: join('/h', 'settings.json'),
    });
  });
});
