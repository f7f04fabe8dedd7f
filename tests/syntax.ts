import { parseSync } from 'vite';

/** A node of the syntax tree, as loosely as a walk over every kind of node needs it. */
export type SyntaxNode = { type: string; start: number; end: number } & Record<string, unknown>;

/** Parses TypeScript (TSX by the file's name). A file that does not parse is an error, never a silent pass. */
export function parse(path: string, source: string): SyntaxNode {
  const { program, errors } = parseSync(path, source);
  const [first] = errors;
  if (first) throw new Error(`${path} does not parse: ${first.message}`);
  if (!isNode(program)) throw new Error(`${path}: the parser gave no tree`);
  return program;
}

/** Visits every node, parents first; `key` is the parent's field that holds the node. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined, key: string) => void,
  parent?: SyntaxNode,
  key = '',
): void {
  visit(node, parent, key);
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, field);
    }
  }
}

/** The line, from 1, at which a position of the source stands. */
export function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
