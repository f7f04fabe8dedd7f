import { version } from '../../package.json';

/** Version of Worldhouse, from package.json; bundled at build time. */
export const VERSION: string = version;
