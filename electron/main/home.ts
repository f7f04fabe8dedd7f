import { join } from 'node:path';
import type { Token } from '@shared/views/seen';
import type { FilePort } from '../host/fileport';
import { openHome } from '../host/folders';
import { refusalOf } from '../host/trouble';
import { makeFolder, writeWhole } from '../host/write';

/** Chromium's own files go beside the games, and so does the lock that keeps a second window off them. */
export function windowFolder(home: string): string {
  return join(home, 'window');
}

/**
 * What stands in the way of a window on these games, or null. Where Chromium cannot make its lock it says that there is
 * a window already, and the program would end without a word.
 */
export function troubleAtHome(port: FilePort, home: string): Token | null {
  try {
    openHome(port, home);
    makeFolder(port, windowFolder(home));
    writeWhole(port, join(windowFolder(home), 'opened'), Buffer.from('\n', 'utf8'));
    return null;
  } catch (error) {
    return refusalOf(error).reason;
  }
}
