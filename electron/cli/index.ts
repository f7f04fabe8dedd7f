import { fileURLToPath } from 'node:url';
import { watchOutput } from './output';
import { endWithStarter, runInLargePages, wantsLargePages } from './pages';

const args = process.argv.slice(2);

if (wantsLargePages(args)) {
  await runInLargePages(fileURLToPath(import.meta.url), args);
} else {
  endWithStarter();
  watchOutput();
  // What only starts another need not load everything first.
  const { run } = await import('./program');
  await run(args);
}
