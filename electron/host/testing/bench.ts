import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, Reply, Request } from '@shared/protocol/contract';
import { Host } from '../host';
import type { Rules } from '../rules';
import { type Faults, faultyDisk } from './faulty-disk';
import { scratchFolder } from './scratch';
import { toyRules } from './toy';

/** What a new toy game is asked for with. */
export const NEW: Api['newGame']['in'] = {
  scenario: 'toy',
  seat: 'aaa',
  order: null,
  seed: 7,
  difficulty: 'even',
  turns: null,
};
export const client = { door: 'browser' } as const;
export const grow = (id = 'aaa') => ({ policy: 'grow', target: { on: 'state' as const, id } });
export const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'ok' : reply.code);

/** A host of the toy's rules in a folder of its own, on a disk whose faults can be set. */
export class Bench {
  readonly faults: Faults = {};
  private readonly scratch = scratchFolder();
  readonly home = this.scratch.path;
  readonly host = this.another();

  /** A second host on the same folder, as after a restart. A fault of our own fails the test. */
  another(rules: Rules = toyRules()): Host {
    const report = (fault: unknown) => {
      throw fault;
    };
    return new Host({ rules, home: this.home, version: '0.1.0', port: faultyDisk(this.faults), report });
  }

  ask<R extends Request>(request: R, input: Api[R]['in'], of = this.host): Reply<Api[R]['out']> {
    return of.handle(request, input, client);
  }

  /** The answer to a request that must be granted. */
  get<R extends Request>(request: R, input: Api[R]['in'], of = this.host): Api[R]['out'] {
    const reply = this.ask(request, input, of);
    if (!reply.ok) throw new Error(`${request} was refused: ${reply.code} ${JSON.stringify(reply.reason)}`);
    return reply.value;
  }

  /** Plays a game by hand to its end and gives its last table. */
  playOut(game: string): Api['table']['out'] {
    let table = this.get('table', { game });
    while (table.awaits !== 'over') {
      const responses = table.asks.map(({ crisis }) => ({ crisis, circle: 'pay' as const, persuade: [] }));
      table =
        table.awaits === 'orders'
          ? this.get('submit', { game, orders: [grow()] })
          : this.get('respond', { game, responses });
    }
    return table;
  }

  get files(): string[] {
    return readdirSync(join(this.home, 'games'));
  }

  remove(): void {
    this.scratch.remove();
  }
}
