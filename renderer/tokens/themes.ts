import type { Cause } from '@shared/world/ground';
import type { OrderId } from '@shared/world/ids';

export type ThemeName = 'light' | 'dark' | 'projector';

/** Every colour that the panels and the scene may use, as `#rrggbb`. */
export interface Palette {
  /** Behind everything; the sky of the scene. */
  page: string;
  /** Panels and the rooms of the house. */
  surface: string;
  /** A surface that stands out from another: cards, selected rows. */
  raised: string;
  /** Hairlines and borders that only separate. */
  line: string;
  /** Borders of controls: 3 : 1 against the surface. */
  edge: string;
  ink: string;
  muted: string;
  /** Primary button and its text. */
  action: string;
  onAction: string;
  focus: string;
  good: string;
  bad: string;
  warn: string;
  orders: Record<OrderId, string>;
  /** The same hues as text: 4.5 : 1 against page and surface. */
  orderText: Record<OrderId, string>;
  causes: Record<Cause, string>;
  house: {
    wall: string;
    roof: string;
    slab: string;
    shaft: string;
    glass: string;
    glassDark: string;
    mullion: string;
    stoneBright: string;
    stoneDull: string;
    crack: string;
    /** Floor of the middle storey, from the core outward. */
    circles: readonly [string, string, string, string];
    circleLine: string;
    backWall: string;
    window: string;
    fire: string;
    disc: string;
    legitimacy: string;
    shadow: string;
    tower: string;
    towerFace: string;
    lamp: string;
    earth: string;
    course: string;
    courseLaid: string;
    /** What passes down and up the shafts. */
    down: string;
    up: string;
    /** Sky where the climate is spoilt. */
    haze: string;
  };
  /** A crisis is shown in the dark, whatever the theme. */
  crisis: {
    ground: string;
    text: string;
    faint: string;
    line: string;
    disc: string;
    /** lead, fight, pay, support, neutral, oppose, resist */
    rings: readonly [string, string, string, string, string, string, string];
    empty: string;
    orders: Record<OrderId, string>;
    wave: Record<'good' | 'mixed' | 'bad', string>;
  };
}

/** Okabe–Ito: told apart by colour-blind eyes. */
const OKABE_ITO: Record<OrderId, string> = {
  liberal: '#0072B2',
  transformative: '#009E73',
  mercantilist: '#D55E00',
  sovereign: '#CC79A7',
};

/** The same four hues, lightened to stand out from the dark. */
const OKABE_ITO_ON_DARK: Record<OrderId, string> = {
  liberal: '#56AEE6',
  transformative: '#2EC495',
  mercantilist: '#F28C4E',
  sovereign: '#E3A3C8',
};

const CRISIS: Palette['crisis'] = {
  ground: '#141B23',
  text: '#F1EDE2',
  faint: '#B4BBC1',
  line: '#7C8893',
  disc: '#161E27',
  rings: ['#2B6FA6', '#315E80', '#395367', '#384854', '#2E3843', '#3D3137', '#512C31'],
  empty: '#0B1016',
  orders: OKABE_ITO_ON_DARK,
  wave: { good: '#7CC4F0', mixed: '#D9CBA0', bad: '#E5685F' },
};

const LIGHT: Palette = {
  page: '#F3F0E7',
  surface: '#FCFBF6',
  raised: '#FFFFFF',
  line: '#DDD6C5',
  edge: '#847B66',
  ink: '#1B2530',
  muted: '#58605F',
  action: '#1B2530',
  onAction: '#FFFFFF',
  focus: '#005A9C',
  good: '#19704F',
  bad: '#A92B20',
  warn: '#8A5300',
  orders: OKABE_ITO,
  orderText: { liberal: '#005F96', transformative: '#00694C', mercantilist: '#A84600', sovereign: '#96406F' },
  causes: {
    climate: '#2F9E62',
    peace: '#45A5DC',
    labour: '#7B52A1',
    rights: '#DB9600',
    religious: '#8A6A33',
    populist: '#C4502A',
    solidarity: '#C25C86',
    uncivil: '#2A2A2E',
  },
  house: {
    wall: '#867C67',
    roof: '#EDE6D5',
    slab: '#867C67',
    shaft: '#EFE9DA',
    glass: '#E3EDF1',
    glassDark: '#27313B',
    mullion: '#C9D8DE',
    stoneBright: '#F2E9CF',
    stoneDull: '#B5AB97',
    crack: '#463C30',
    circles: ['#DCCEA8', '#E6DCC1', '#EFE8D6', '#F6F2E7'],
    circleLine: '#C4B797',
    backWall: '#EAE4D5',
    window: '#CBD6DA',
    fire: '#C03221',
    disc: '#FFFFFF',
    legitimacy: '#CFDDE8',
    shadow: '#4B3F27',
    tower: '#C3B79F',
    towerFace: '#D2C8B4',
    lamp: '#FFF3B8',
    earth: '#DDD2BD',
    course: '#CBBEA3',
    courseLaid: '#A08F68',
    down: '#B88A17',
    up: '#23876A',
    haze: '#E8B98A',
  },
  crisis: CRISIS,
};

const DARK: Palette = {
  page: '#11171E',
  surface: '#1A222B',
  raised: '#232D38',
  line: '#33404C',
  edge: '#7E8B97',
  ink: '#EEEAE0',
  muted: '#AFB7BC',
  action: '#EEEAE0',
  onAction: '#141A21',
  focus: '#8CC8F5',
  good: '#5FCBA0',
  bad: '#F28A80',
  warn: '#E9B85C',
  orders: OKABE_ITO_ON_DARK,
  orderText: OKABE_ITO_ON_DARK,
  causes: {
    climate: '#4BC487',
    peace: '#6CC0F0',
    labour: '#B08BD8',
    rights: '#F0B83C',
    religious: '#C7A266',
    populist: '#F08059',
    solidarity: '#E793B7',
    uncivil: '#E8E4DC',
  },
  house: {
    wall: '#6E7780',
    roof: '#232D37',
    slab: '#5E6871',
    shaft: '#232D37',
    glass: '#22313C',
    glassDark: '#0D1217',
    mullion: '#344653',
    stoneBright: '#D8CDB2',
    stoneDull: '#6F6A60',
    crack: '#17130E',
    circles: ['#3B4B5A', '#324050', '#293542', '#212B36'],
    circleLine: '#53636F',
    backWall: '#1E2831',
    window: '#34434F',
    fire: '#F0563F',
    disc: '#18212A',
    legitimacy: '#33495C',
    shadow: '#000000',
    tower: '#3D4853',
    towerFace: '#4A5662',
    lamp: '#FFE08A',
    earth: '#1B2026',
    course: '#2D353D',
    courseLaid: '#7D7358',
    down: '#E0B548',
    up: '#4DC9A0',
    haze: '#6A3F26',
  },
  crisis: CRISIS,
};

/** Washed-out beamers: white ground, hard edges, nothing that lives on a faint tint. */
const PROJECTOR: Palette = {
  ...LIGHT,
  page: '#FFFFFF',
  surface: '#FFFFFF',
  line: '#B9B2A2',
  edge: '#5C5545',
  ink: '#000000',
  muted: '#3A4040',
  action: '#000000',
  focus: '#004A85',
  good: '#0B5A3C',
  bad: '#96190F',
  warn: '#6F4000',
  orderText: { liberal: '#00507F', transformative: '#00573F', mercantilist: '#8F3A00', sovereign: '#7F2F5C' },
  house: {
    ...LIGHT.house,
    wall: '#4F4839',
    roof: '#EFE6CE',
    slab: '#4F4839',
    glass: '#D8E8EF',
    mullion: '#A9C3CF',
    stoneBright: '#F7EAC4',
    stoneDull: '#A0967F',
    circles: ['#D2BE86', '#E2D4AC', '#F0E7CF', '#FBF8F0'],
    circleLine: '#9C8C62',
    backWall: '#E8DFC8',
    window: '#B5C6CD',
    legitimacy: '#B9D1E4',
    tower: '#AA9C7E',
    towerFace: '#BDB097',
    earth: '#D9CBAE',
    course: '#C2B18C',
    courseLaid: '#857244',
  },
  crisis: { ...CRISIS, ground: '#0A0F15', text: '#FFFFFF', faint: '#D3D8DC', line: '#9AA6B0' },
};

export const THEMES: Readonly<Record<ThemeName, Palette>> = {
  light: LIGHT,
  dark: DARK,
  projector: PROJECTOR,
};
