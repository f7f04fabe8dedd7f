import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, builtCli } from '../host/testing/cli';
import { scratchFolder } from '../host/testing/scratch';

let scratch: ReturnType<typeof scratchFolder>;
let cli: Built;
beforeAll(async () => {
  cli = await builtCli('sensitivity');
  scratch = scratchFolder();
});
afterAll(() => scratch.remove());

const run = (...args: string[]) => cli.run('sensitivity', ...args);

describe('the command "sensitivity"', () => {
  it('takes the verdicts that "propositions" prints, and plays nothing that there is no time for', () => {
    const verdicts = join(scratch.path, 'verdicts.json');
    const asked = cli.run('propositions', 'P11', '--games', '2', '--json');
    writeFileSync(verdicts, asked.stdout);
    const journal = join(scratch.path, 'journal.jsonl');
    const { status, stdout, stderr } = run(
      'p11',
      '--verdicts',
      verdicts,
      '--journal',
      journal,
      '--minutes',
      '0',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Time ran out/);
    expect(existsSync(journal)).toBe(true);
  });

  it('complains of verdicts that are none in words, and begins no journal', () => {
    const journal = join(scratch.path, 'none.jsonl');
    const torn = join(scratch.path, 'torn.json');
    writeFileSync(torn, '{"propositions":');
    const other = join(scratch.path, 'other.json');
    writeFileSync(other, '{"propositions":[]}');
    const complaints = [
      { file: torn, says: /torn\.json is no JSON/ },
      { file: other, says: /other\.json: P11 is not among the verdicts\. Run/ },
      { file: join(scratch.path, 'nowhere.json'), says: /nowhere\.json/ },
    ];
    for (const { file, says } of complaints) {
      const { status, stderr } = run('p11', '--verdicts', file, '--journal', journal);
      expect(stderr).toMatch(says);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(2);
    }
    expect(existsSync(journal)).toBe(false);
  });
});
