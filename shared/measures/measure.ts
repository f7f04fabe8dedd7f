import type { World } from '../world/world';
import { centralisation } from './centralisation';
import { failures } from './failures';
import { freedom } from './freedom';
import { justice } from './justice';
import type { Measures } from './measures';
import { order } from './order';
import { peace } from './peace';
import { pluralism } from './pluralism';
import { plurality } from './plurality';
import { regime } from './regime';
import { society } from './society';
import { spectrum } from './spectrum';
import { type Survey, survey } from './survey';

/** Everything that is measured of a world. Reads only; the same world gives the same measures, bit for bit. */
export function measure(world: World): Measures {
  return measureOf(survey(world));
}

/** The same from a survey already made, for callers that go on to score seats from it. */
function measureOf(from: Survey): Measures {
  const centre = centralisation(from);
  const just = justice(from);
  return {
    regime: regime(centre, plurality(from)),
    spectrum: spectrum(from, centre),
    society: society(from).reading,
    peace: peace(from),
    justice: just,
    pluralism: pluralism(from),
    freedom: freedom(from, centre),
    failures: failures(from, just),
    order: order(from),
  };
}
