import { Host } from '../host';
import { toyRules } from './toy';

/**
 * A program that plays a long toy game as fast as it can, and says each turn once the host has said that it was
 * taken. A test kills it at any moment. Arguments: the home folder.
 */
const host = new Host({ rules: toyRules(), home: process.argv[2] ?? '', version: '0.1.0' });
const client = { door: 'window' } as const;
const wish = { scenario: 'toy', seat: 'aaa', order: null, seed: 3, difficulty: 'even', turns: 400 };
const begun = host.handle('newGame', wish, client);
if (!begun.ok) throw new Error(begun.code);
const { game } = begun.value;
process.stdout.write(`game ${game}\n`);

for (;;) {
  const table = host.handle('table', { game }, client);
  if (!table.ok) throw new Error(table.code);
  if (table.value.awaits === 'over') break;
  const orders = [{ policy: 'grow', target: { on: 'state', id: 'aaa' } }];
  const reply =
    table.value.awaits === 'orders'
      ? host.handle('submit', { game, orders }, client)
      : host.handle('respond', { game, responses: [] }, client);
  if (!reply.ok) throw new Error(reply.code);
  process.stdout.write(`taken ${table.value.turn} ${table.value.awaits}\n`);
}
