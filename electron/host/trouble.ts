import type { Refusal } from '@shared/protocol/contract';
import type { Token } from '@shared/views/seen';

/** Something that a person can understand and often put right: a code for programs, a reason for people. */
export class Trouble extends Error {
  constructor(
    readonly code: string,
    readonly reason: Token,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${reason.key}`, options);
    this.name = 'Trouble';
  }
}

/** A trouble of the host's own catalogue: `trouble('diskFull', { file })` speaks by `host.diskFull`. */
export function trouble(code: string, params?: Token['params'], cause?: unknown): Trouble {
  return new Trouble(code, params ? { key: `host.${code}`, params } : { key: `host.${code}` }, { cause });
}

/** The engine's own errors have the same two parts; anything that has them can be told to a person. */
export function isTrouble(error: unknown): error is { code: string; reason: Token } {
  if (typeof error !== 'object' || error === null) return false;
  const { code, reason } = error as { code?: unknown; reason?: { key?: unknown } };
  return typeof code === 'string' && typeof reason === 'object' && typeof reason?.key === 'string';
}

/** What a client is told of an error. Of a fault of our own it learns that, and no inner detail. */
export function refusalOf(error: unknown): Refusal {
  if (isTrouble(error)) return { ok: false, code: error.code, reason: error.reason };
  return { ok: false, code: 'internal', reason: { key: 'host.internal' } };
}
