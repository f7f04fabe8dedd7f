import { watchOutput } from './output';
import { run } from './program';

watchOutput();
await run(process.argv.slice(2));
