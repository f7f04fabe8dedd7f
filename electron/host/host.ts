import type { Api, HostEvent, Reply, Request } from '@shared/protocol/contract';
import { isRequest, MAX_SEED, REQUESTS } from '@shared/protocol/schemas';
import type { Answers, Client } from './answers';
import { makeAnswers } from './answers';
import { disk, type FilePort } from './fileport';
import { foldersIn } from './folders';
import { Library } from './library';
import type { Rules } from './rules';
import { firstIssue } from './savefile';
import { SettingsFile } from './settings';
import { GameShelf } from './shelf';
import { refusalOf, trouble } from './trouble';

interface HostOptions {
  rules: Rules;
  /** Folder for games and settings, see `folders.ts`. */
  home: string;
  version: string;
  port?: FilePort;
  /** A whole number from 0 to MAX_SEED for games whose seed nobody chose. */
  chooseSeed?: () => number;
  /** Time in ISO form. */
  now?: () => string;
  /** Where faults of our own are written; a client learns only that there was one. */
  report?: (fault: unknown) => void;
}

/**
 * The one host behind every door. It answers requests, never throws at a client, and tells all clients which table
 * has changed.
 */
export class Host {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly answers: Answers;
  private readonly report: (fault: unknown) => void;

  constructor(options: HostOptions) {
    const { rules, version, port = disk, home } = options;
    const folders = foldersIn(home);
    const library = new Library(port, folders.games, rules, version);
    this.report = options.report ?? ((fault) => console.error(fault));
    this.answers = makeAnswers({
      rules,
      version,
      library,
      shelf: new GameShelf(rules, library),
      settings: new SettingsFile(port, folders.settings),
      savesFolder: folders.games,
      chooseSeed: options.chooseSeed ?? (() => Math.floor(Math.random() * (MAX_SEED + 1))),
      now: options.now ?? (() => new Date().toISOString()),
      tell: (event) => this.tell(event),
    });
  }

  /** Answers one request of a client. Whatever comes in, a reply comes out. */
  handle<R extends Request>(request: R, input: unknown, client: Client): Reply<Api[R]['out']>;
  handle(request: unknown, input: unknown, client: Client): Reply<unknown>;
  handle(request: unknown, input: unknown, client: Client): Reply<unknown> {
    try {
      if (!isRequest(request)) throw trouble('unknownRequest', { request: nameOf(request) });
      return { ok: true, value: this.answer(request, input, client) };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'internal') this.report(error);
      return refusal;
    }
  }

  /** Hear of changes; returns a function that stops hearing. */
  hear(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells every client. The desktop's menu speaks through here too. */
  tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private answer<R extends Request>(request: R, input: unknown, client: Client): Api[R]['out'] {
    const read = REQUESTS[request].safeParse(input);
    if (!read.success) throw trouble('badInput', { request, ...firstIssue(read.error) });
    return this.answers[request](read.data, client);
  }
}

/** What was asked for, short enough to be said back. */
function nameOf(request: unknown): string {
  return String(typeof request === 'string' ? request : typeof request).slice(0, 40);
}
