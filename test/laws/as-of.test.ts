import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/base/date.ts';
import { equivalents, lawAsOf } from '../../lib/laws/as-of.ts';
import { resolveCite } from '../../lib/laws/cite.ts';
import { laws } from '../../lib/laws/index.ts';

const lastOld = '2025-12-31';
const firstNew = '2026-01-01';

/** 网络安全法, before and since 2026-01-01. */
const cybersecurityLaw = [
  ['3', '4'],
  ['17', '18'],
  ['18', '19'],
  ['19', '21'],
  ['21', '23'],
  ['21(3)', '23(3)'],
  ['24', '26'],
  ['25', '27'],
  ['34', '36'],
  ['37', '39'],
  ['40', '42'],
  ['41', '43'],
  ['42', '44'],
  ['43', '45'],
  ['44', '46'],
  ['58', '60'],
  ['59', '61'],
  ['67', '68'],
  ['68', '69'],
  ['69', '70'],
  ['76', '78'],
  ['79', '81'],
] as const;

/** 合同法 and what the Civil Code has made of it. */
const contractLaw = [
  ['43', '501'],
  ['60', '509'],
  ['80', '546'],
  ['84', '551'],
  ['88', '555'],
  ['92', '558'],
] as const;

describe('the Cybersecurity Law', () => {
  test.each(cybersecurityLaw)('old article %s is article %s', (old, now) => {
    const [oldCite, newCite] = [`CSL26:${old}`, `CSL26:${now}`];
    expect(equivalents(oldCite, firstNew, lastOld).cites).toEqual([newCite]);
    expect(equivalents(newCite, lastOld).cites).toEqual([oldCite]);
    expect(equivalents(newCite, lastOld, firstNew).cites).toEqual([oldCite]);
    expect(equivalents(newCite, firstNew)).toMatchObject({ cites: [newCite], relation: 'same' });
    expect(equivalents(oldCite, lastOld, lastOld)).toMatchObject({ cites: [oldCite], relation: 'same' });
  });

  test.each(['64', '66', '70(1)'])('the old scale of fines in %s is now article 71', (old) => {
    expect(equivalents(`CSL26:${old}`, firstNew, lastOld).cites).toEqual(['CSL26:71']);
  });

  test('article 71 comes from three old places, and a paragraph of it from none in particular', () => {
    const three = ['CSL26:64', 'CSL26:66', 'CSL26:70(1)'];
    expect(equivalents('CSL26:71', lastOld).cites).toEqual(three);
    expect(equivalents('CSL26:71(1)', lastOld).cites).toEqual(three);
    expect(equivalents('CSL26:64(2)', firstNew, lastOld).cites).toEqual(['CSL26:71']);
  });

  test.each(['3', '20', '42(2)', '63', '73'])('article %s was not there before 2026', (place) => {
    expect(equivalents(`CSL26:${place}`, lastOld)).toMatchObject({ cites: [], relation: 'none' });
    expect(equivalents(`CSL26:${place}`, firstNew).cites).toEqual([`CSL26:${place}`]);
  });

  test('says that the second paragraph of old article 18 was dropped', () => {
    expect(equivalents('CSL26:18(2)', firstNew, lastOld)).toEqual({
      cites: [],
      relation: 'none',
      words: { zh: '《网络安全法》2026年1月1日修订时删去', en: expect.stringContaining('dropped') },
    });
  });

  test('admits that a move is not on file instead of guessing', () => {
    expect(equivalents('CSL26:65', firstNew, lastOld)).toMatchObject({ cites: [], relation: 'unrecorded' });
    expect(equivalents('CSL26:77', lastOld)).toMatchObject({ cites: [], relation: 'unrecorded' });
  });

  test.each([
    ['CSL26:23(3)', lastOld, '当日为《网络安全法》第二十一条第（三）项'],
    ['CSL26:42', lastOld, '当日为《网络安全法》第四十条'],
    [
      'CSL26:71',
      lastOld,
      '当日为《网络安全法》第六十四条、《网络安全法》第六十六条、《网络安全法》第七十条第一款',
    ],
    ['CSL26:20', lastOld, '当日还没有这一条（2026年1月1日起施行）'],
    ['CSL26:23', firstNew, '当日为《网络安全法》第二十三条'],
  ])('%s on %s reads %s', (cite, date, zh) => {
    expect(equivalents(cite, date).words.zh).toBe(zh);
  });
});

describe('the Contract Law and the Civil Code', () => {
  test.each(contractLaw)('合同法 %s holds until 2020 and is Civil Code %s from 2021', (old, now) => {
    const [contract, code] = [`CONTRACT:${old}`, `CC:${now}`];
    expect(equivalents(contract, '2020-12-31').cites).toEqual([contract]);
    expect(equivalents(contract, '2021-01-01')).toMatchObject({ cites: [code], relation: 'replaced' });
    expect(equivalents(code, '2021-01-01').cites).toEqual([code]);
    expect(equivalents(code, '2020-12-31')).toMatchObject({ cites: [contract], relation: 'replaced' });
  });

  test('names the new article in words', () => {
    expect(equivalents('CONTRACT:60', '2026-11-22').words).toEqual({
      zh: '已于2021年1月1日废止，现为《民法典》第五百零九条',
      en: 'repealed on 2021-01-01; now Civil Code, art. 509',
    });
  });

  test('keeps quiet about an article whose heir is not on file', () => {
    expect(equivalents('CONTRACT:1', '2021-01-01')).toMatchObject({ cites: [], relation: 'unrecorded' });
    expect(equivalents('CC:1034', '2020-12-31')).toMatchObject({ cites: [], relation: 'none' });
  });
});

describe('other revisions', () => {
  test.each([
    ['AUCL25:10', '2025-10-14', 'AUCL25:9'],
    ['AUCL25:10', '2025-10-15', 'AUCL25:10'],
    ['AUCL25:26', '2025-10-14', 'AUCL25:21'],
    ['EXPR:19', '2025-05-31', 'EXPR:18'],
    ['EXPR:19', '2025-06-01', 'EXPR:19'],
    ['EXPR:35', '2025-05-31', 'EXPR:34'],
    ['PIPL:47(2)', '2026-11-22', 'PIPL:47(2)'],
    ['NDRA26:15', '2026-08-20', 'NDRA26:15'],
  ])('%s on %s is %s', (cite, date, then) => {
    expect(equivalents(cite, date).cites).toEqual([then]);
  });

  test.each([
    ['PIPL:47', '2021-10-31'],
    ['NDRA26:15', '2026-08-19'],
    ['EXPR:40', '2025-05-31'],
  ])('%s was not there on %s', (cite, date) => {
    expect(equivalents(cite, date)).toMatchObject({ cites: [], relation: 'none' });
  });
});

describe('every law on file', () => {
  const renumbered = [...laws.values()].flatMap((law) =>
    Object.entries(law.articles)
      .filter(([, article]) => article.formerly !== undefined)
      .map(
        ([key, article]) =>
          [`${law.id}:${key}`, `${law.id}:${article.formerly}`, article.from ?? ''] as const,
      ),
  );

  test.each(renumbered)('%s, formerly %s, maps both ways around %s', (now, old, from) => {
    const dayBefore = addDays(from, -1);
    expect(equivalents(now, dayBefore).cites).toContain(old);
    expect(equivalents(old, from, dayBefore).cites).toEqual([now]);
  });

  const repealed = [...laws.values()].filter((law) => law.repealed);

  test.each(repealed)('$id names an heir on file for each of its articles', (law) => {
    for (const article of Object.keys(law.articles)) {
      const heirs = law.repealed?.successors?.[article] ?? [];
      expect(heirs, article).not.toHaveLength(0);
      for (const heir of heirs) expect(resolveCite(heir)?.articleKey, heir).toBe(heir.split(':')[1]);
    }
  });

  test('comes back to the same number through any day on which it was in force', () => {
    const cites = [...laws.values()].flatMap((law) =>
      Object.keys(law.articles).map((key) => `${law.id}:${key}`),
    );
    const day = fc.date({ min: new Date('1999-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...cites), day, (cite, moment) => {
        const date = moment.toISOString().slice(0, 10);
        for (const then of equivalents(cite, date).cites) {
          if (then.split(':')[0] !== cite.split(':')[0]) continue;
          expect(equivalents(then, '2027-12-31', date).cites, `${cite} on ${date}`).toContain(
            equivalents(cite, '2027-12-31').cites[0],
          );
        }
      }),
    );
  });

  test('answers any text and any day without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(equivalents(text, '2026-11-22').words.zh).toBeTypeOf('string');
        expect(lawAsOf('2026-11-22').article(text)).toBeUndefined();
      }),
    );
  });
});

describe('the law as of a day', () => {
  test.each([
    ['CONTRACT', '1999-09-30', 'not-yet', '尚未生效（1999年10月1日起施行）'],
    ['CONTRACT', '2020-12-31', 'in-force', '有效，适用1999年10月1日起的文本'],
    ['CONTRACT', '2021-01-01', 'repealed', '已于2021年1月1日废止，依据《民法典》第一千二百六十条'],
    ['CC', '2020-12-31', 'not-yet', '尚未生效（2021年1月1日起施行）'],
    ['CC', '2021-01-01', 'in-force', '有效，适用2021年1月1日起的文本'],
    ['CSL26', '2017-05-31', 'not-yet', '尚未生效（2017年6月1日起施行）'],
    ['CSL26', '2025-12-31', 'in-force', '有效，适用2017年6月1日起的文本（2026年1月1日起有新文本）'],
    ['CSL26', '2026-01-01', 'in-force', '有效，适用2026年1月1日起的文本'],
    ['AUCL25', '2025-10-14', 'in-force', '有效，适用1993年12月1日起的文本（2025年10月15日起有新文本）'],
  ])('%s on %s is %s', (id, date, state, zh) => {
    expect(lawAsOf(date).laws.get(id)).toMatchObject({ state, words: { zh, en: expect.any(String) } });
  });

  test.each([
    ['CSL26:21', '2025-12-31', 'CSL26:23', true],
    ['CSL26:21(3)', '2025-12-31', 'CSL26:23(3)', true],
    ['CSL26:23', '2026-01-01', 'CSL26:23', false],
    ['AUCL25:9', '2025-10-14', 'AUCL25:10', true],
    ['CONTRACT:92', '2020-12-31', 'CONTRACT:92', false],
    ['PIPL:22', '2021-11-01', 'PIPL:22', false],
  ])('%s, as numbered on %s, is %s here', (cite, date, here, gistIsLater) => {
    expect(lawAsOf(date).article(cite)).toMatchObject({ cite: here, gistIsLater });
  });

  test.each([
    ['CSL26:21', '2026-01-01'],
    ['CSL26:42(2)', '2016-01-01'],
    ['CONTRACT:92', '2021-01-01'],
    ['PIPL:22', '2021-10-31'],
    ['CSL26:65', '2025-12-31'],
  ])('%s on %s gives no article', (cite, date) => {
    expect(lawAsOf(date).article(cite)).toBeUndefined();
  });
});
