import { dirname } from 'node:path';
import type { Settings } from '@shared/protocol/contract';
import { DEFAULT_SETTINGS, settingsSchema } from '@shared/protocol/settings-schema';
import type { FilePort } from './fileport';
import { makeFolder, writeWhole } from './write';

const MAX_BYTES = 16 * 1024;

/** A person's settings, kept in one small file beside the games. */
export class SettingsFile {
  constructor(
    private readonly port: FilePort,
    private readonly path: string,
  ) {}

  /**
   * What was chosen; the usual value where nothing or nothing sensible was. A settings file is never worth a
   * refusal: whoever spoilt it can choose again.
   */
  read(): Settings {
    const text = this.text();
    if (typeof text !== 'object' || text === null) return { ...DEFAULT_SETTINGS };
    const found = text as Record<string, unknown>;
    // Each one on its own, so that a setting of a later version does not take the others with it.
    const known = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
      const value = Object.hasOwn(found, name) ? schema.safeParse(found[name]) : null;
      return value?.success ? [[name, value.data]] : [];
    });
    return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(known) });
  }

  /** Changes some settings and keeps all. Throws a Trouble, and then the old ones stand. */
  change(some: Partial<Settings>): Settings {
    const settings = settingsSchema.parse({ ...this.read(), ...some });
    makeFolder(this.port, dirname(this.path));
    writeWhole(this.port, this.path, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`, 'utf8'));
    return settings;
  }

  /** undefined for a file that is not there, cannot be read or is no JSON. */
  private text(): unknown {
    try {
      return JSON.parse(this.port.readHead(this.path, MAX_BYTES).toString('utf8'));
    } catch {
      return undefined;
    }
  }
}
