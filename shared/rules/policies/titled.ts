import type { Token } from '../effect';

/** Id and catalogue keys of a policy. */
export function titled(id: string): { id: string; title: Token; text: Token } {
  return { id, title: { key: `policy.${id}.title` }, text: { key: `policy.${id}.text` } };
}
