import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from './fileport';
import { foldersIn, homeFolder, openHome } from './folders';
import { scratchFolder } from './testing/scratch';

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

describe('a home that is opened', () => {
  it('has a folder of games, or says why it cannot have one', () => {
    const scratch = scratchFolder();
    openHome(disk, join(scratch.path, 'home'));
    expect(disk.list(join(scratch.path, 'home'))).toEqual(['games']);
    writeFileSync(join(scratch.path, 'file'), '');
    expect(() => openHome(disk, join(scratch.path, 'file'))).toThrow(
      expect.objectContaining({ code: 'notAFolder' }),
    );
    scratch.remove();
  });
});
