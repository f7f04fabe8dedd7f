import { afterEach, describe, expect, it } from 'vitest';
import { EndScreen } from '../screens/EndScreen';
import { set } from '../store/store';
import { fakeHost } from '../testing/fakeHost';
import { settle, show, takeDown } from '../testing/show';
import { aSmallWorld, aTable, point } from '../testing/table';
import { textFor } from '../text/useText';
import { TrendRow } from '../widgets/chart/TrendRow';
import { Criteria } from './foot/Criteria';
import { Objective } from './Objective';
import { MeasureSheet } from './sheets/MeasureSheet';
import { Charts } from './time/TimePanel';

afterEach(takeDown);

/** Justice at 41.9 and the score at 65, both now and a turn ago. */
function aTableOf(turns: number) {
  const base = aTable();
  const measures = { ...base.measures, justice: { ...base.measures.justice, value: 41.86 } };
  const history = Array.from({ length: turns }, (_none, turn) =>
    point(turn, { justice: 41.86, scores: { aaa: 65 } }),
  );
  const score = { value: 65, parts: [] };
  return aTable({
    world: aSmallWorld({ turn: turns - 1 }),
    measures,
    history,
    score,
    scores: { aaa: score },
  });
}

describe.each([1, 3])('one reading has one precision wherever it is told (turns: %i)', (turns) => {
  const table = aTableOf(turns);
  const seen = async (element: React.ReactNode, selector: string) => {
    set({ table, lastFilm: null, route: 'play', sheets: [] });
    const host = await show(element);
    await settle();
    return [...host.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  };

  it('a criterion', async () => {
    const { measures, history } = table;
    const foot = await seen(<Criteria measures={measures} history={history} />, '.criterion strong');
    expect(foot[1]).toBe('41.9');
    expect((await seen(<MeasureSheet name="justice" />, '.measure-head strong'))[0]).toBe('41.9');
    expect(await seen(<TrendRow label="" values={[41.86]} reads />, 'b')).toEqual(['41.9']);
    expect(await seen(<Charts table={table} history={history} />, 'figcaption strong')).toContain('41.9');
    const cells = await seen(<Charts table={table} history={history} />, 'td.numeric');
    expect(cells).toContain('41.9');
    expect(cells).toContain('50.0');
  });

  it('a score', async () => {
    fakeHost({});
    expect(await seen(<Objective table={table} />, '.score strong')).toEqual(['65.0']);
    expect(await seen(<MeasureSheet name="score" />, '.measure-head strong')).toEqual(['65.0']);
    const end = await seen(<EndScreen />, '.verdict, .scores');
    expect(end[0]).toContain('From 65.0 to 65.0 since the start');
    expect(end[1]).toContain('65.0');
    const said = textFor(null).say({ key: 'news.begin', params: { score: 65 } });
    expect(said).toBe('The game begins. Your score stands at 65.0.');
  });
});

describe('a number of the world', () => {
  it('is whole in sentences and in answers to why, as in tables and in the picture', () => {
    const { say, value } = textFor(aSmallWorld());
    const params = { state: 'state:aaa', field: 'field:force', before: 40, after: 44.2 };
    expect(say({ key: 'news.state', params })).toBe('Aland: armed force went from 40 to 44.');
    expect(value(44.2)).toBe('44');
  });
});
