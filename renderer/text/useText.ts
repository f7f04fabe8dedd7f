import { say } from '@shared/text/say';
import type { Token } from '@shared/views/seen';
import type { FieldRef, World } from '@shared/world/world';
import { useMemo } from 'react';
import { useStore } from '../store/store';
import { speech } from './language';
import { fieldName, nameOf, refName } from './names';
import { datePart, level, written } from './numbers';

export interface Text {
  /** A sentence of the catalogue by its key. */
  t(key: string, params?: Token['params']): string;
  say(token: Token): string;
  /** Whether the catalogue has this key. */
  has(key: string): boolean;
  name(kind: string, id: string): string;
  field(ref: Pick<FieldRef, 'on' | 'field'>): string;
  ref(ref: FieldRef): string;
  /** A value of the world, which may be a word: “annexed”. */
  value(value: number | string | boolean | null): string;
  /** Order of names, as the language has it. */
  compare(a: string, b: string): number;
  /** “first half of 1991” */
  date(year: number, yearsPerTurn: number): string;
}

export function textFor(world: World | null): Text {
  const { words, order, plural } = speech();
  const speak = (token: Token) => say(words, counted(token), (kind, id) => nameOf(world, kind, id), written);
  // “1 order”, “2 orders”: where the catalogue tells forms apart, the count decides as the language counts.
  const counted = (token: Token): Token => {
    const count = token.params?.count;
    if (typeof count !== 'number') return token;
    const form = `${token.key}.${plural.select(count)}`;
    return words[form] === undefined ? token : { ...token, key: form };
  };
  const t = (key: string, params?: Token['params']) => speak(params ? { key, params } : { key });
  return {
    t,
    say: speak,
    has: (key) => words[key] !== undefined,
    name: (kind, id) => nameOf(world, kind, id),
    field: (ref) => fieldName(world, ref),
    ref: (ref) => refName(world, ref),
    value(value) {
      if (value === null) return '–';
      if (typeof value === 'number') return level(value);
      if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
      const known = words[`value.${value}`] ?? words[`ui.order.${value}`];
      return known ?? world?.states[value]?.name ?? world?.institutions[value]?.label ?? value;
    },
    compare: (a, b) => order.compare(a, b),
    date(year, yearsPerTurn) {
      const at = datePart(year, yearsPerTurn);
      return t(`ui.date.${at.part}`, { year: String(at.year) });
    },
  };
}

/** Words and names for whatever world is on the table or in the scene, in the language chosen. */
export function useText(): Text {
  const world = useStore((s) => s.showing?.film.after ?? s.table?.world ?? null);
  const language = useStore((s) => s.settings.language);
  // A change of language is a change of every word.
  return useMemo(() => (language ? textFor(world) : textFor(null)), [world, language]);
}
