import { readField, subjectOf } from '@shared/engine';
import { subjectKindSchema } from '@shared/protocol/ids';
import { MAX_TURNS } from '@shared/protocol/schemas';
import type { Why, WhyLink } from '@shared/views/why';
import { isReserved } from '@shared/world/reserved';
import type { FieldRef, World } from '@shared/world/world';
import type { Command } from 'commander';
import { readArchive } from '../../host/replay';
import { ruling } from '../../host/ruling';
import { trouble } from '../../host/trouble';
import { readGame } from '../files';
import { wholeNumber } from '../options';
import { Complaint, print, printJson } from '../output';

interface Options {
  turn?: number;
  subject: string;
  field: string;
  json?: boolean;
}

export function addWhy(program: Command): void {
  program
    .command('why')
    .description('ask of a number what it came of, back to orders, crises and structure')
    .argument('<file>', 'game file')
    .requiredOption('--subject <id>', 'state:irq, institution:unsc, system …; a bare id is looked for')
    .requiredOption('--field <field>', 'field of it, such as force or mix.liberal')
    .option('--turn <n>', 'at the end of this turn (default: the last one)', wholeNumber(0, MAX_TURNS))
    .option('--json', 'print the chain for programs')
    .addHelpText(
      'after',
      '\nExample:\n  cli.js why gulf.worldhouse --turn 3 --subject state:irq --field legitimacy --json',
    )
    .action((file: string, options: Options) => why(file, options));
}

function why(file: string, { turn: wanted, subject, field, json }: Options): void {
  const { moments, records } = readArchive(ruling, readGame(file), file);
  const turn = wanted ?? moments.length - 1;
  const worldAt = (at: number): World => {
    const world = moments[at]?.world;
    if (!world) throw trouble('noSuchTurn', { turn: at });
    return world;
  };
  const ref = findSubject([worldAt(turn), worldAt(0)], subject, field);
  const answer = ruling.why({ start: worldAt(0), records, worldAt }, turn, ref, 'truth');
  if (json) printJson(answer);
  else printAnswer(answer);
}

/** The subject that was meant. A bare id may name several: the first kind that has such a field is taken. */
function findSubject(worlds: readonly World[], subject: string, field: string): FieldRef {
  const colon = subject.indexOf(':');
  const named = colon < 0 ? null : subject.slice(0, colon);
  const kinds = subjectKindSchema.options.filter((kind) => named === null || kind === named);
  const id = subject.slice(colon + 1);
  for (const on of kinds) {
    const found = worlds.map((world) => (safe(id) ? subjectOf(world, on, id) : undefined));
    if (found.some((one) => one && safe(field) && readField(one, field) !== undefined)) {
      return { on, id, field };
    }
  }
  if (kinds.length === 0) {
    throw new Complaint(
      `“${named}” is no kind of subject; the kinds are ${subjectKindSchema.options.join(', ')}.`,
    );
  }
  throw trouble('noSuchSubject', { subject: subject.slice(0, 80), field: field.slice(0, 80) });
}

/** Names that every object answers to are nobody's ids. */
const safe = (name: string) => name.split('.').every((part) => part !== '' && !isReserved(part));

function printAnswer({ subject, turn, value, start, changes }: Why): void {
  print(`${subject.on}:${subject.id} ${subject.field} after turn ${turn}: ${value} (at the start ${start})`);
  for (const link of changes) printLink(link, 1);
}

function printLink({ turn, entry, amount, rule, order, because }: WhyLink, depth: number): void {
  const about = entry ? `${entry.on}:${entry.id} ${entry.field}` : 'hidden';
  const by = order ? `order ${order.id} ${order.order.policy}` : (rule?.id ?? entry?.rule ?? '');
  print(`${'  '.repeat(depth)}turn ${turn}: ${about} ${amount ?? entry?.after ?? ''} by ${by}`);
  for (const cause of because) printLink(cause, depth + 1);
}
