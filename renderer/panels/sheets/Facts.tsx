import type { ReactNode } from 'react';
import { Gloss } from '../../widgets/Gloss';

/** What it is called, what there is to say, and the term of theory that explains it, if it is one. */
export type Fact = readonly [label: string, content: ReactNode, term?: string];

/** A few facts in words, before numbers. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([label, content, term]) => (
        <div key={label}>
          <dt>{term ? <Gloss term={term}>{label}</Gloss> : label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
