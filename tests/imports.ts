import { posix } from 'node:path';
import type { Source } from './sources';
import { isNode, lineAt, parse, type SyntaxNode, walk } from './syntax';

export interface Import {
  line: number;
  /** as written */
  specifier: string;
  /** a path from the repository's root for one of its own files, else undefined */
  path: string | undefined;
  /** the package's name ('zod', '@playwright/test', 'node:fs') for anything else, else undefined */
  package: string | undefined;
}

/** All the ways in which a file can reach another: import, export from, import(), import types, require. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source.path, source.text), (node) => {
    const target = targetOf(node);
    if (target === undefined) return;
    found.push({ line: lineAt(source.text, node.start), specifier: target, ...locate(source.path, target) });
  });
  return found;
}

function targetOf(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return isNode(node.source) ? textOf(node.source) : undefined;
    case 'TSExternalModuleReference':
      return isNode(node.expression) ? textOf(node.expression) : undefined;
    case 'CallExpression': {
      const isRequire = isNode(node.callee) && node.callee.name === 'require';
      const [first] = Array.isArray(node.arguments) ? node.arguments : [];
      return isRequire && isNode(first) ? textOf(first) : undefined;
    }
    default:
      return undefined;
  }
}

/** What cannot be read off the source cannot be checked: it counts as an import of an unknown package. */
function textOf(node: SyntaxNode): string {
  return typeof node.value === 'string' ? node.value : '(computed)';
}

function locate(from: string, specifier: string): Pick<Import, 'path' | 'package'> {
  if (specifier.startsWith('@shared/')) {
    return { path: posix.normalize(specifier.replace('@shared/', 'shared/')), package: undefined };
  }
  if (specifier.startsWith('.')) {
    return { path: posix.join(posix.dirname(from), specifier), package: undefined };
  }
  const parts = specifier.split('/');
  return { path: undefined, package: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}
