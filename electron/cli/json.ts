import { disk } from '../host/fileport';
import { readWhole } from '../host/write';
import { Complaint } from './output';

/**
 * What a file of JSON holds, unchecked. `help` is what to do where it is none. Throws a Trouble for a file that cannot
 * be read or is larger than so many bytes, a Complaint for one that is no JSON.
 */
export function readJson(file: string, maxBytes: number, help = ''): unknown {
  const text = readWhole(disk, file, maxBytes).toString('utf8');
  try {
    // Some editors put a mark in front of the text that JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Complaint(`${file} is no JSON: ${error.message}. ${help}`.trimEnd());
  }
}
