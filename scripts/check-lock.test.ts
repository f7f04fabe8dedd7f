import { expect, it } from 'vitest';
import { findLockFaults } from './check-lock.mjs';

it('accepts a complete lock without addresses', () => {
  const packages = {
    '': {},
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-win': '1.0.0' } },
    'node_modules/tool-linux': {},
    'node_modules/tool/node_modules/tool-win': {},
  };
  expect(findLockFaults(packages)).toEqual([]);
});

it('names an address and a missing platform', () => {
  const packages = {
    'node_modules/tool': {
      resolved: 'https://registry.example/tool.tgz',
      optionalDependencies: { 'tool-win': '1.0.0' },
    },
  };
  expect(findLockFaults(packages)).toEqual([
    expect.stringContaining('address'),
    expect.stringContaining('tool-win'),
  ]);
});
