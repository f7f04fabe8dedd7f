import type { Api, Host, HostEvent, Reply, Request } from '@shared/protocol/contract';
import { connectHost } from '../host/ask';
import { EMPTY, useStore } from '../store/store';

type Answers = { [R in Request]?: (input: Api[R]['in']) => Api[R]['out'] | Reply<Api[R]['out']> };

/** A host of a test: it answers what the test lets it answer, and remembers what it was asked. */
export interface FakeHost extends Host {
  asked: { request: Request; input: unknown }[];
  say(event: HostEvent): void;
}

function isReply<T>(answer: T | Reply<T>): answer is Reply<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** Connects a fake host to an empty store. */
export function fakeHost(answers: Answers): FakeHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const host: FakeHost = {
    asked: [],
    async ask(request, input) {
      host.asked.push({ request, input });
      const answer = answers[request];
      if (!answer) return { ok: false, code: 'unanswered', reason: { key: 'ui.line.unanswered' } };
      const given: unknown = answer(input);
      const reply = isReply(given) ? given : { ok: true as const, value: given };
      return reply as Reply<Api[typeof request]['out']>;
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(event) {
      for (const listener of listeners) listener(event);
    },
  };
  useStore.setState(EMPTY, true);
  connectHost(host);
  return host;
}

export const refusal = (key: string) => ({ ok: false as const, code: key, reason: { key } });
