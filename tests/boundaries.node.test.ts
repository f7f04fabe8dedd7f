import { describe, expect, it } from 'vitest';
import { findTrespasses } from './boundaries';
import { readSources } from './sources';

describe('imports', () => {
  const sources = readSources('shared', 'electron', 'renderer', 'e2e');

  it('run down the house only, with no exception', () => {
    expect(sources.flatMap((source) => findTrespasses(source))).toEqual([]);
  });
});

describe('the check of imports', () => {
  const trespasses = (path: string, text: string) => findTrespasses({ path, text });

  it.each([
    ['an item to the right', 'shared/measures/order.ts', "import { turn } from '../engine/turn';"],
    ['by the alias too', 'shared/world/actor.ts', "import { order } from '@shared/measures/order';"],
    ['a type only', 'shared/rules/a.ts', "import type { View } from '../views/view';"],
    ['a type in passing', 'shared/rules/a.ts', "export const a: import('../views/view').View[] = [];"],
    ['a re-export', 'shared/world/index.ts', "export * from '../rules/effect';"],
    ['a late import', 'shared/views/a.ts', "export const lazy = () => import('../engine/turn');"],
    ['an import that cannot be read', 'shared/views/a.ts', 'export const f = (a: string) => import(a);'],
    ['the rules, from a message', 'shared/protocol/hello.ts', "import '../rules/effect';"],
    ['words, from a rule', 'shared/rules/a.ts', "import { say } from '../text/say';"],
    ['the engine, from a scenario', 'shared/scenarios/load.ts', "import { turn } from '../engine/turn';"],
    ['wording, from a rule', 'shared/rules/a.ts', "import { say } from '../text/say';"],
    ['messages, from the engine', 'shared/engine/turn.ts', "import { m } from '../protocol/messages';"],
    ['Node, from a rule', 'shared/rules/a.ts', "import { readFileSync } from 'node:fs';"],
    ['Node, from a test that runs anywhere', 'shared/rules/a.test.ts', "import { join } from 'node:path';"],
    ['a package that is not for shared/', 'shared/rules/a.ts', "import lodash from 'lodash';"],
    ['a test tool, from a rule', 'shared/rules/a.ts', "import fc from 'fast-check';"],
    ['the outside, from shared/', 'shared/lab/a.ts', "import { host } from '../../electron/host/host';"],
    ['anything, from an unknown part', 'shared/utils/a.ts', "import { a } from '../world/actor';"],
    ['anything, from the root of shared/', 'shared/a.ts', "import { a } from './world/actor';"],
    ['electron/, from the renderer', 'renderer/app.tsx', "import { host } from '../electron/host/host';"],
    ['Electron, from the renderer', 'renderer/app.tsx', "import { ipcRenderer } from 'electron';"],
    ['the engine, from the renderer', 'renderer/app.tsx', "import { turn } from '@shared/engine/turn';"],
    ['the renderer, from the host', 'electron/host/a.ts', "import { app } from '../../renderer/app';"],
    ['Electron, from the host', 'electron/host/a.ts', "import { app } from 'electron';"],
    ['Electron, from the command line', 'electron/cli/a.ts', "import { app } from 'electron';"],
    ['the window, from the host', 'electron/host/a.ts', "import { open } from '../main/window';"],
    ['Electron, by require', 'electron/host/a.ts', "const { app } = require('electron');"],
  ])('refuses %s', (_what, path, text) => {
    expect(trespasses(path, text)).toHaveLength(1);
  });

  it.each([
    ['an item to the left', 'shared/engine/turn.ts', "import { effect } from '../rules/effect';"],
    ['its own part', 'shared/rules/a.ts', "import { b } from './drift/b';"],
    ['data, from anywhere', 'shared/lab/a.ts', "import gulf from '@shared/data/cases/gulf-1991.json';"],
    ['views, from a message', 'shared/protocol/a.ts', "import { z } from 'zod'; import '../views/view';"],
    [
      'the allowed packages',
      'shared/engine/a.ts',
      "import { produce } from 'immer'; import 'pure-rand/x/y';",
    ],
    ['test tools, from a test', 'shared/world/a.test.ts', "import fc from 'fast-check'; import 'vitest';"],
    ['Node, from a Node test', 'shared/world/a.node.test.ts', "import { readFileSync } from 'node:fs';"],
    ['all of shared/, from a test at its root', 'shared/golden.browser.test.ts', "import './engine/turn';"],
    [
      'its words and its schema, from a scenario',
      'shared/scenarios/a.ts',
      "import 'zod'; import '../text/en/a';",
    ],
    ['a scenario, from a test', 'shared/rules/a.test.ts', "import { load } from '../scenarios/load';"],
    [
      'messages, from the renderer',
      'renderer/app.tsx',
      "import type { Hello } from '@shared/protocol/hello';",
    ],
    ['Electron, from the main process', 'electron/main/index.ts', "import { app } from 'electron';"],
    ['the host, from the command line', 'electron/cli/index.ts', "import { host } from '../host/host';"],
  ])('accepts %s', (_what, path, text) => {
    expect(trespasses(path, text)).toEqual([]);
  });

  it('says file, line and reason', () => {
    expect(trespasses('shared/rules/a.ts', "\n\nimport '../engine/turn';")).toEqual([
      "shared/rules/a.ts:3 imports '../engine/turn': rules may use world, measures",
    ]);
  });

  it('fails on a file that does not parse instead of passing it over', () => {
    expect(() => trespasses('shared/rules/a.ts', 'import { from')).toThrow('does not parse');
  });
});
