import type { Api, Host, Request } from '@shared/protocol/contract';
import type { Token } from '@shared/views/seen';

/** What the host would not do, with its reason as a sentence to be said. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly reason: Token,
  ) {
    super(code);
    this.name = 'Refused';
  }
}

let current: Host | null = null;

/** Which host answers from now on; called once by `main.tsx`, and by tests. */
export function connectHost(host: Host): void {
  current = host;
}

export function theHost(): Host {
  if (!current) throw new Error('no host is connected');
  return current;
}

/** The one way by which the renderer asks anything. Throws `Refused`. */
export async function ask<R extends Request>(request: R, input: Api[R]['in']): Promise<Api[R]['out']> {
  const reply = await theHost().ask(request, input);
  if (!reply.ok) throw new Refused(reply.code, reply.reason);
  return reply.value;
}
