import { type Import, importsOf } from './imports';
import { isNodeTest, isTest, type Source } from './sources';

/** Each part of shared/ may use itself and whatever stands to its left. */
const ORDER = ['world', 'measures', 'rules', 'views', 'engine', 'opponents', 'lab'];
/** These stand beside the order: they know what a world is and what a seat may see of it, and none above uses them. */
const BESIDE = ['protocol', 'scenarios', 'text'];
const PARTS = [...ORDER, ...BESIDE, 'data'];
/** What the renderer may not know: how a turn is decided. It gets views and messages. */
const INSIDES = ['rules', 'engine', 'opponents'];
const NO_ELECTRON = ['electron/host', 'electron/cli'];

/** The imports of a source that the house does not allow, each as one readable line. */
export function findTrespasses(source: Source): string[] {
  return importsOf(source).flatMap((imported) => {
    const reason = refuse(source.path, imported);
    return reason ? [`${source.path}:${imported.line} imports '${imported.specifier}': ${reason}`] : [];
  });
}

function refuse(from: string, imported: Import): string | undefined {
  const [area] = from.split('/');
  if (area === 'shared') return refuseInShared(from, imported);
  if (area === 'electron') return refuseInElectron(from, imported);
  if (area === 'renderer') return refuseInRenderer(from, imported);
  return undefined;
}

function refuseInShared(from: string, imported: Import): string | undefined {
  const part = partOf(from);
  // A test at the root of shared/ is about the whole of it.
  const isWhole = part === undefined && isTest(from);
  if (part === undefined && !isWhole) return 'files of shared/ live in one of its parts, not at its root';
  if (part !== undefined && !PARTS.includes(part))
    return `'${part}' is no part of shared/ (${PARTS.join(', ')})`;

  if (imported.package !== undefined) {
    return packagesOf(part, from).some((name) => matches(name, imported.package ?? ''))
      ? undefined
      : 'shared/ is pure: no such package here';
  }
  if (!imported.path?.startsWith('shared/')) return 'shared/ imports nothing outside shared/';
  const target = partOf(imported.path);
  if (isWhole || target === part || target === 'data') return undefined;
  if (target === 'scenarios' && isTest(from)) return undefined;
  // The card of a scenario is words, and words live in one catalogue, which imports nothing.
  if (target === 'text' && part === 'scenarios') return undefined;
  const allowed = allowedFor(part ?? '');
  return target !== undefined && allowed.includes(target)
    ? undefined
    : `${part} may use ${allowed.length > 0 ? allowed.join(', ') : 'nothing but itself'}`;
}

function allowedFor(part: string): string[] {
  if (BESIDE.includes(part)) return ['world', 'views'];
  return ORDER.slice(0, Math.max(0, ORDER.indexOf(part)));
}

/** Where less is needed: a scenario is a file, checked by its schema; texts and data are read as they are. */
const packagesByPart: Record<string, string[]> = { scenarios: ['zod'], text: [], data: [] };

function packagesOf(part: string | undefined, from: string): string[] {
  const own = packagesByPart[part ?? ''] ?? ['zod', 'immer', 'pure-rand'];
  const forTests = isTest(from) ? ['vitest', 'fast-check'] : [];
  return [...own, ...forTests, ...(isNodeTest(from) ? ['node:*'] : [])];
}

function refuseInElectron(from: string, { path, package: name }: Import): string | undefined {
  if (path?.startsWith('renderer/')) return 'what runs a game does not know what people see';
  const hostMeetsWindow = path !== undefined && /^electron\/(main|preload|cli)(\/|$)/.test(path);
  if (from.startsWith('electron/host/') && hostMeetsWindow)
    return 'the host runs without a window or a terminal';
  const isHeadless = NO_ELECTRON.some((folder) => from.startsWith(`${folder}/`));
  if (isHeadless && name === 'electron') return 'this runs in plain Node too, where there is no Electron';
  return undefined;
}

function refuseInRenderer(from: string, { path, package: name }: Import): string | undefined {
  if (path?.startsWith('electron/') || name === 'electron')
    return 'the renderer knows the protocol, not the host';
  if (isTest(from)) return undefined;
  if (name?.startsWith('node:')) return 'a page has no Node';
  const part = path?.startsWith('shared/') ? partOf(path) : undefined;
  if (part && INSIDES.includes(part))
    return 'the renderer knows views and messages, not how a turn is decided';
  return undefined;
}

/** 'shared/rules/effect.ts' is of the part 'rules'; 'shared/x.ts' is of none. */
function partOf(path: string): string | undefined {
  const [, part, ...rest] = path.split('/');
  return rest.length > 0 || PARTS.includes(part ?? '') ? part : undefined;
}

const matches = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
