import type { Api, Host, Request } from '@shared/protocol/contract';
import type { Token } from '@shared/views/seen';
import { namedCard, namedFilm, namedTable } from '../text/naming';

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
  return inWords(request, reply.value);
}

type Wording = { readonly [R in Request]?: (value: Api[R]['out']) => Api[R]['out'] };

/** What holds names is given those of the language chosen as it comes in. */
const WORDING: Wording = {
  scenarios: (cards) => cards.map(namedCard),
  newGame: namedTable,
  open: namedTable,
  table: namedTable,
  draft: namedTable,
  submit: namedTable,
  respond: namedTable,
  step: namedTable,
  film: namedFilm,
};

function inWords<R extends Request>(request: R, value: Api[R]['out']): Api[R]['out'] {
  const wording: Wording[R] = WORDING[request];
  return wording ? wording(value) : value;
}
