/** Peoples of mid-1990 whose standing is at issue, or whose state is. Numbers are millions, rounded; all judged. */
import type { People } from '../../shared/world/ground';

type Row = readonly [
  id: string,
  name: string,
  culture: string,
  shares: Readonly<Record<string, number>>,
  home: string | null,
  guarantor: string | null,
  /** autonomy, security, grievance, claim */
  indices: readonly [number, number, number, number],
];

const ROWS: readonly Row[] = [
  ['kurds', 'Kurds', 'kurdish', { tur: 10.5, irn: 4.8, irq: 3.4, syr: 0.9 }, null, 'tur', [12, 8, 82, 70]],
  [
    'palestinians',
    'Palestinians',
    'arab',
    { isr: 2.6, jor: 1.6, lbn: 0.33, syr: 0.3, kwt: 0.38, sau: 0.2 },
    null,
    'isr',
    [15, 12, 88, 85],
  ],
  ['israelis', 'Israeli Jews', 'israeli', { isr: 3.7 }, 'isr', 'isr', [95, 70, 25, 95]],
  ['iraqiShia', 'Shia of Iraq', 'arab', { irq: 9.6 }, null, 'irq', [18, 12, 65, 22]],
  ['iraqiSunni', 'Sunni Arabs of Iraq', 'arab', { irq: 3.7 }, 'irq', 'irq', [75, 50, 25, 60]],
  ['kuwaitis', 'Kuwaitis', 'arab', { kwt: 0.8 }, 'kwt', 'kwt', [92, 45, 20, 80]],
  ['maronites', 'Maronites of Lebanon', 'arab', { lbn: 0.85 }, 'lbn', 'syr', [45, 20, 62, 40]],
  ['lebaneseShia', 'Shia of Lebanon', 'arab', { lbn: 0.95 }, 'lbn', 'syr', [40, 22, 62, 25]],
  ['azerbaijanis', 'Azerbaijanis', 'turkic', { irn: 10, sun: 6.7 }, null, 'sun', [38, 22, 58, 55]],
  ['armenians', 'Armenians', 'caucasian', { sun: 4.6, lbn: 0.15, irn: 0.2 }, null, 'sun', [45, 25, 58, 62]],
  ['georgians', 'Georgians', 'caucasian', { sun: 4 }, null, 'sun', [48, 28, 66, 75]],
  ['balts', 'Estonians, Latvians and Lithuanians', 'baltic', { sun: 5.4 }, null, 'sun', [50, 22, 78, 92]],
  [
    'ukrainians',
    'Ukrainians',
    'easternEuropean',
    { sun: 44.2, can: 0.5, pol: 0.3 },
    null,
    'sun',
    [48, 35, 46, 58],
  ],
  ['russians', 'Russians', 'easternEuropean', { sun: 145 }, 'sun', 'sun', [75, 60, 38, 55]],
  ['slovenes', 'Slovenes', 'easternEuropean', { yug: 1.75 }, null, 'yug', [70, 40, 52, 78]],
  ['croats', 'Croats', 'easternEuropean', { yug: 4.6 }, null, 'yug', [65, 35, 60, 78]],
  ['serbs', 'Serbs', 'easternEuropean', { yug: 8.5 }, 'yug', 'yug', [80, 55, 52, 55]],
  ['bosniaks', 'Muslims of Bosnia', 'easternEuropean', { yug: 2.2 }, null, 'yug', [60, 32, 35, 40]],
  ['kosovoAlbanians', 'Albanians of Kosovo', 'albanian', { yug: 1.7 }, null, 'yug', [18, 8, 82, 72]],
  ['slovaks', 'Slovaks', 'easternEuropean', { csk: 4.8 }, 'csk', 'csk', [68, 58, 38, 48]],
  ['quebecois', 'Quebecois', 'western', { can: 5.6 }, null, 'can', [78, 72, 42, 58]],
  ['tibetans', 'Tibetans', 'tibetan', { chn: 4.6, ind: 0.1 }, null, 'chn', [18, 12, 76, 66]],
  ['uyghurs', 'Uyghurs', 'turkic', { chn: 7.2 }, null, 'chn', [25, 18, 55, 42]],
  ['kashmiris', 'Kashmiri Muslims', 'southAsian', { ind: 5, pak: 2.6 }, null, 'ind', [28, 15, 80, 68]],
  ['sikhs', 'Sikhs of Punjab', 'southAsian', { ind: 14 }, null, 'ind', [48, 38, 58, 40]],
  ['timorese', 'East Timorese', 'timorese', { idn: 0.75 }, null, 'idn', [8, 5, 85, 82]],
  ['blackSouthAfricans', 'Black South Africans', 'african', { zaf: 29 }, null, 'zaf', [18, 22, 84, 35]],
  ['afrikaners', 'Afrikaners', 'afrikaner', { zaf: 2.9 }, 'zaf', 'zaf', [85, 38, 38, 30]],
  ['eritreans', 'Eritreans', 'african', { eth: 2.9 }, null, 'eth', [25, 15, 85, 90]],
  ['tigrayans', 'Tigrayans', 'african', { eth: 3.3 }, null, 'eth', [30, 15, 78, 35]],
  ['sahrawis', 'Sahrawis', 'arab', { mar: 0.17, dza: 0.16 }, null, 'mar', [22, 15, 74, 82]],
];

export function makePeoples(): Record<string, People> {
  return Object.fromEntries(
    ROWS.map(([id, name, culture, shares, home, guarantor, [autonomy, security, grievance, claim]]) => [
      id,
      { id, name, culture, shares, home, autonomy, security, guarantor, grievance, claim },
    ]),
  );
}
