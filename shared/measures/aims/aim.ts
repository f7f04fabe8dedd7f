import type { FieldRef } from '../../world/world';

/** What an order wants, as one component of the score of whoever plays it. */
export interface Aim {
  /** Key of the catalogue; also the name under which `seat.start` keeps its level. */
  key: string;
  /** 0–100 where things stand; for a `share`, a share of the whole in hundredths of a per cent. */
  level: number;
  weight: number;
  /** `share`: only its growth relative to itself counts. `level`: where it stands and how far it has come. */
  kind: 'level' | 'share';
  from: readonly FieldRef[];
}
