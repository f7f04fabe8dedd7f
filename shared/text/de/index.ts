import type { Catalogue } from '../say';
import { crises } from './crises';
import { crisisKinds } from './crisis-kinds';
import { drift } from './drift';
import { engine } from './engine';
import { fields } from './fields';
import { glossary } from './glossary';
import { guide } from './guide';
import { host } from './host';
import { measures } from './measures';
import { menu } from './menu';
import { names } from './names';
import { opponents } from './opponents';
import { policies } from './policies';
import { scenarios } from './scenarios';
import { scene } from './scene';
import { screen } from './screen';
import { screenCrisis } from './screen-crisis';
import { screenPlay } from './screen-play';
import { short } from './short';

/** Every German catalogue by the name of its file, which is that of the English one. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  'crisis-kinds': crisisKinds,
  crises,
  drift,
  engine,
  fields,
  glossary,
  guide,
  host,
  measures,
  menu,
  names,
  opponents,
  policies,
  scenarios,
  scene,
  screen,
  'screen-crisis': screenCrisis,
  'screen-play': screenPlay,
  short,
};

/** Every sentence that there is in German; for the others a reader gets the English one. */
export const german: Catalogue = Object.assign({}, ...Object.values(CATALOGUES));
