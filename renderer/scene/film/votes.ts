import type { LedgerEntry } from '@shared/views/record';

/** How a body that was asked for a mandate voted, member by member; who is in neither list abstained. */
export interface Voted {
  /** The body's id. */
  body: string;
  yes: readonly string[];
  no: readonly string[];
}

const listed = (value: string | number | undefined) =>
  String(value ?? '')
    .split(' ')
    .filter(Boolean);

/** The vote that these entries tell of; null where there was none. */
export function voteIn(entries: readonly LedgerEntry[]): Voted | null {
  for (const { note } of entries) {
    if (!note?.key.startsWith('mandate.') || note.params?.institution === undefined) continue;
    const { institution, inFavour, against } = note.params;
    return {
      body: String(institution).replace(/^institution:/, ''),
      yes: listed(inFavour),
      no: listed(against),
    };
  }
  return null;
}
