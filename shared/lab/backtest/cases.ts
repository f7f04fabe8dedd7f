import gulf from '../../data/cases/gulf-1991.json';
import korea from '../../data/cases/korea-1950.json';
import libya from '../../data/cases/libya-2011.json';
import { type CodedCase, parseCase } from './schema';

/** The project's coded cases, in the order of the codebook. */
export function codedCases(): CodedCase[] {
  return [gulf, korea, libya].map((json) => parseCase(json));
}

/** The states that Buzan places by name in 1991, the leader and the target aside (Buzan 1993). */
export const NAMED_BY_BUZAN = {
  case: 'gulf-1991',
  states: ['gbr', 'fra', 'egy', 'sau', 'jpn', 'deu', 'dnk', 'sun', 'chn', 'cub', 'jor', 'yem'],
} as const;
