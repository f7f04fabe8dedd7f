import { CIRCLES } from '@shared/world/circles';
import { Container } from 'pixi.js';
import { TYPE } from '../../tokens/tokens';
import { countOf, GAUGES, gaugesOf } from '../picture/tally';
import type { RingsPicture } from '../picture/types';
import { word } from '../words';
import { drawing, type Layer, percent, redraw, type Stock, skin, tenth } from './layer';

/** Room after the longest bar for “12 of 14”, and the least for a bar to be read, in sizes of the text. */
const COUNTED = 3.6;
const LEAST_BAR = 2.6;

/** Beside the rings: what the crisis is, how many stand in each circle, and what weighs on the answer. */
export function tallyLayer({ lettering }: Stock): Layer {
  const node = new Container();
  const title = lettering(0, 0);
  const foreseen = lettering(0, 0.5);
  const pill = drawing();
  const head = lettering(0, 0.5);
  const bars = drawing();
  const rows = CIRCLES.map(() => ({ name: lettering(0, 0.5), count: lettering(0, 0.5) }));
  const gauges = GAUGES.map(() => ({ name: lettering(0, 0.5), value: lettering(1, 0.5) }));
  const nobody = lettering(0.5, 0.5);
  node.addChild(bars, pill, title, foreseen, head, nobody);
  for (const row of rows) node.addChild(row.name, row.count);
  for (const gauge of gauges) node.addChild(gauge.name, gauge.value);
  return {
    node,
    reads: ['rings', 'house.camera'],
    sync({ picture, palette }) {
      const { rings, house, frame } = picture;
      node.visible = house.camera > 0.001;
      if (!node.visible) return;
      node.alpha = Math.max(0, house.camera * 2 - 1);
      const { font, scale } = frame;
      const box = rings.tallyBox;
      const line = Math.max(font.body * 1.75, 30 * scale);
      const top = frame.height / 2 - line * 6.7;
      title.write(rings.title, {
        size: font.title,
        weight: TYPE.weight.strong,
        align: 'left',
        wrap: rings.titleBox.w,
      });
      title.tint = palette.crisis.text;
      title.position.set(rings.titleBox.x, rings.titleBox.y);
      const under = rings.titleBox.y + title.height + font.small * 1.3;
      foreseen.write(rings.foreseen.toUpperCase(), {
        size: font.small,
        weight: TYPE.weight.strong,
        tracking: 0.1,
      });
      foreseen.tint = palette.crisis.text;
      foreseen.position.set(rings.titleBox.x + font.small * 0.7, under);
      redraw(pill, `${skin(palette)} ${rings.foreseen} ${tenth(under)} ${tenth(foreseen.width)}`, (g) => {
        if (rings.foreseen === '') return;
        const h = font.small * 1.8;
        g.roundRect(rings.titleBox.x, under - h / 2, foreseen.width + font.small * 1.4, h, h / 2).stroke({
          width: 1.5,
          color: palette.crisis.text,
        });
      });
      head.write(word('tally').toUpperCase(), {
        size: font.tiny,
        weight: TYPE.weight.medium,
        tracking: 0.1,
      });
      head.tint = palette.crisis.faint;
      head.position.set(box.x, top + line);
      rows.forEach((row, i) => {
        row.name.write(word(`circle.${CIRCLES[i]}`), { size: font.body, align: 'left' });
      });
      const names = Math.max(...rows.map((row) => row.name.width));
      const free = box.w - names - 14 * scale - font.body * COUNTED;
      // Where words leave the bars too little room beside them, they lie beneath, as those of the gauges do.
      const isBeneath = free < font.body * LEAST_BAR;
      const start = isBeneath ? box.x : box.x + names + 14 * scale;
      const room = isBeneath ? box.w : free;
      const most = Math.max(8, ...rings.due, ...rings.tally);
      const long = (count: number) => (count / most) * room;
      rows.forEach((row, i) => {
        const y = top + line * (i + 2);
        const { text, far, known } = countOf(rings, i);
        row.name.tint = known ? palette.crisis.text : palette.crisis.faint;
        const up = isBeneath ? line * 0.26 : 0;
        row.name.position.set(box.x, y - up);
        row.count.write(text, { size: font.body, weight: TYPE.weight.strong, align: 'left' });
        row.count.tint = known ? palette.crisis.text : palette.crisis.faint;
        const after = isBeneath ? box.x + box.w - row.count.width : start + long(far) + 8 * scale;
        row.count.position.set(after, y - up);
      });
      const weighing = gaugesOf(rings);
      gauges.forEach((gauge, i) => {
        const y = top + line * (i + 10);
        const key = weighing[i];
        gauge.name.visible = gauge.value.visible = key !== undefined;
        if (key === undefined) return;
        gauge.value.write(String(Math.round(rings[key])), { size: font.small, weight: TYPE.weight.strong });
        const most = box.w - gauge.value.width - font.small;
        // Whose a mandate is goes unsaid where it would run into the number.
        for (const said of namesOf(key, rings)) {
          gauge.name.write(said, { size: font.small, align: 'left' });
          if (gauge.name.width <= most) break;
        }
        gauge.name.tint = palette.crisis.faint;
        gauge.value.tint = palette.crisis.text;
        gauge.name.position.set(box.x, y - 4 * scale);
        gauge.value.position.set(box.x + box.w, y - 4 * scale);
      });
      const key = `${skin(palette)} ${isBeneath} ${tenth(start)} ${tenth(room)} ${tenth(top)} ${percent(rings.tally)} ${percent(rings.drawn)} ${rings.due} ${percent(weighing.map((gauge) => rings[gauge]))}`;
      redraw(bars, key, (g) => {
        const h = isBeneath ? 3.5 : Math.max(6, 9 * scale);
        rows.forEach((_, i) => {
          const y = top + line * (i + 2) + (isBeneath ? line * 0.1 : -h / 2);
          const bar = (count: number) => {
            const w = Math.max(long(count), 1.5);
            return g.roundRect(start, y, w, h, Math.min(h, w) / 2);
          };
          // Who is still on the way is seen as the rest of the bar.
          const { far } = countOf(rings, i);
          if (far > (rings.tally[i] ?? 0)) bar(far).fill({ color: palette.crisis.line, alpha: 0.3 });
          bar(rings.tally[i] ?? 0).fill(barFill(palette, i));
        });
        weighing.forEach((gauge, i) => {
          const y = top + line * (i + 10) + font.small * 0.55;
          const value = rings[gauge] / 10;
          g.rect(box.x, y, box.w, 3).fill({ color: palette.crisis.line, alpha: 0.4 });
          g.rect(box.x, y, box.w * value, 3).fill(palette.crisis.text);
        });
      });
      nobody.write(rings.said, {
        size: font.small,
        leading: 1.25,
        wrap: Math.max(70, (rings.edges[1] ?? 0) * 1.5),
      });
      nobody.tint = palette.crisis.text;
      nobody.alpha = (1 - rings.led) * (rings.drawn[0] ?? 0);
      nobody.position.set(rings.x, rings.y);
    },
    dispose: () => node.destroy({ children: true }),
  };
}

/**
 * What a gauge may be called, the fullest first. A mandate is somebody's: once it is given the gauge says whose, and before
 * that, that it is only likely.
 */
function namesOf(key: (typeof GAUGES)[number], { mandate, forum, foreseen }: RingsPicture): string[] {
  if (key !== 'mandate' || mandate <= 0.5) return [word(key)];
  if (forum) return [word('mandateOf', { body: forum }), word(key)];
  return [word(foreseen === '' ? key : 'mandateLikely'), word(key)];
}

type Palette = Parameters<Layer['sync']>[0]['palette'];

/** Those with the leader in one hue, the paler the less they do; those against in another; who looks on in none. */
function barFill(palette: Palette, i: number) {
  const { wave, line } = palette.crisis;
  if (i <= 3) return { color: wave.good, alpha: [1, 1, 0.8, 0.6][i] ?? 1 };
  return { color: i === 4 ? line : wave.bad, alpha: 1 };
}
