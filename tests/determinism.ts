import type { Source } from './sources';
import { isNode, lineAt, parse, type SyntaxNode, walk } from './syntax';

/** What gives the same bits in every engine (measured in Node, Electron and Chromium), and nothing else. */
const SAFE_MATH = 'abs ceil clz32 floor fround imul max min round sign sqrt trunc'.split(' ');
const CLOCK = 'a rule knows turns, not clocks';
const LOCALE = 'wording and sorting by locale depend on the machine';
const CHANCE = 'randomness is named and seeded by the engine';
const TIMING = 'a rule neither waits nor depends on when it runs';
const BANNED: Record<string, string> = {
  Date: CLOCK,
  performance: CLOCK,
  Intl: LOCALE,
  crypto: CHANCE,
  structuredClone: 'not in every engine, and slow',
  globalThis: 'no global state',
  setTimeout: TIMING,
  queueMicrotask: TIMING,
  WeakRef: TIMING,
  FinalizationRegistry: TIMING,
};

/** The places of a source where a game would come out differently on another machine, one line each. */
export function findTraps(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source.path, source.text), (node, parent, key) => {
    const reason = trapIn(node, parent, key);
    if (reason) found.push(`${source.path}:${lineAt(source.text, node.start)} ${reason}`);
  });
  return found;
}

function trapIn(node: SyntaxNode, parent: SyntaxNode | undefined, key: string): string | undefined {
  if (node.operator === '**' || node.operator === '**=') {
    return `${node.operator}: differs between engines by a bit`;
  }
  if (node.type === 'CallExpression' && isBareSort(node)) return 'sort without a comparator: sorts as text';
  if (node.type !== 'Identifier' || typeof node.name !== 'string') return undefined;
  if (isLabel(parent, key))
    return /^(toLocale|localeCompare$)/.test(node.name) ? `${node.name}: ${LOCALE}` : undefined;
  if (node.name === 'Math' && !isSafeMath(parent)) {
    return `Math: only ${SAFE_MATH.join(', ')} give the same bits everywhere`;
  }
  const reason = Object.hasOwn(BANNED, node.name) ? BANNED[node.name] : undefined;
  return reason ? `${node.name}: ${reason}` : undefined;
}

/** A name after a dot or before a colon names a field, not a global. */
function isLabel(parent: SyntaxNode | undefined, key: string): boolean {
  return (key === 'property' || key === 'key') && parent?.computed === false;
}

function isSafeMath(parent: SyntaxNode | undefined): boolean {
  const isPlain = parent?.type === 'MemberExpression' && parent.computed === false;
  const name = isPlain && isNode(parent.property) ? parent.property.name : undefined;
  return typeof name === 'string' && SAFE_MATH.includes(name);
}

function isBareSort(call: SyntaxNode): boolean {
  const { callee } = call;
  if (!isNode(callee) || callee.type !== 'MemberExpression' || !isNode(callee.property)) return false;
  const name = callee.property.name ?? callee.property.value;
  const isSort = name === 'sort' || name === 'toSorted';
  return isSort && Array.isArray(call.arguments) && call.arguments.length === 0;
}
