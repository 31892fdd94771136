import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseNumeral } from '../../lib/laws/chinese-numeral.ts';
import { citeLabel, citeStatus, confidenceWords, parseCite, resolveCite } from '../../lib/laws/cite.ts';
import { citeLine, dayCiteLine, isRead } from '../../lib/laws/cite-line.ts';
import { laws } from '../../lib/laws/index.ts';
import { confidences } from '../../lib/laws/law.ts';

describe('Chinese numerals', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [22, '二十二'],
    [47, '四十七'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [188, '一百八十八'],
    [253, '二百五十三'],
    [501, '五百零一'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1034, '一千零三十四'],
    [1100, '一千一百'],
    [1260, '一千二百六十'],
  ])('writes %i as %s', (n, words) => {
    expect(chineseNumeral(n)).toBe(words);
  });

  test('reads back as the number it was made from, all through the Civil Code', () => {
    const value = (words: string) => {
      let [total, figure] = [0, 0];
      for (const sign of words) {
        const unit = { 千: 1000, 百: 100, 十: 10 }[sign];
        if (unit === undefined) figure = '零一二三四五六七八九'.indexOf(sign);
        else {
          total += (figure || 1) * unit;
          figure = 0;
        }
      }
      return total + figure;
    };
    for (let n = 1; n <= 1260; n++) expect(value(chineseNumeral(n))).toBe(n);
  });

  test.each([0, -1, 1.5, 10000])('refuses %d', (n) => {
    expect(() => chineseNumeral(n)).toThrow(RangeError);
  });
});

describe('taking a cite apart', () => {
  test('gives law, number and brackets', () => {
    expect(parseCite('PIPL:13(1)(2)')).toEqual({ law: 'PIPL', number: '13', brackets: ['1', '2'] });
    expect(parseCite('CRIM-PI:253-1')).toEqual({ law: 'CRIM-PI', number: '253-1', brackets: [] });
    expect(parseCite('GBT35273:3.10')).toEqual({ law: 'GBT35273', number: '3.10', brackets: [] });
    expect(parseCite('AUDIT:annex.7')).toEqual({ law: 'AUDIT', number: 'annex.7', brackets: [] });
  });

  test.each(['', 'PIPL', 'PIPL:', 'PIPL 47', 'PIPL:47(a)', 'PIPL:47 ', 'PIPL:47(1', ':47', 'PIPL:47–48'])(
    'is not fooled by %j',
    (text) => {
      expect(parseCite(text)).toBeUndefined();
    },
  );

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(citeLabel(text, 'zh')).toBeTypeOf('string');
        expect(citeStatus(text, '2026-11-22').words.zh).toBeTypeOf('string');
      }),
    );
  });
});

describe('finding the article', () => {
  test.each([
    ['PIPL:47(2)', '47(2)'],
    ['PIPL:22', '22'],
    ['PIPL:22(1)', '22'],
    ['PIPL:13(1)(2)', '13(1)(2)'],
    ['PIPL:55(3)', '55(3)'],
    ['PIPL:55(1)(3)', '55(3)'],
    ['XB24:5(1)(4)', '5(4)'],
    ['CSL26:23(3)', '23(3)'],
    ['CSL26:23(5)', '23'],
  ])('%s is recorded under %s', (cite, key) => {
    expect(resolveCite(cite)?.articleKey).toBe(key);
  });

  test.each(['PIPL:999', 'NOPE:1', 'pipl:22', 'PIPL'])('%s is not on file', (cite) => {
    expect(resolveCite(cite)).toBeUndefined();
  });
});

describe('printing a cite', () => {
  test.each([
    ['PIPL:47(2)', '《个人信息保护法》第四十七条第二款', 'Personal Information Protection Law, art. 47(2)'],
    [
      'PIPL:13(1)(2)',
      '《个人信息保护法》第十三条第一款第（二）项',
      'Personal Information Protection Law, art. 13(1)(2)',
    ],
    [
      'PIPL:55(3)',
      '《个人信息保护法》第五十五条第（三）项',
      'Personal Information Protection Law, art. 55(3)',
    ],
    [
      'XB24:5(4)',
      '《促进和规范数据跨境流动规定》第五条第一款第（四）项',
      'Cross-Border Data Flow Provisions, art. 5(4)',
    ],
    ['CSL26:23(3)', '《网络安全法》第二十三条第（三）项', 'Cybersecurity Law, art. 23(3)'],
    ['CC:1260', '《民法典》第一千二百六十条', 'Civil Code, art. 1260'],
    ['CoL:235', '《公司法》第二百三十五条', 'Company Law, art. 235'],
    [
      'GBT35273:3.10',
      '《个人信息安全规范》GB/T 35273—2020，3.10',
      'Personal Information Security Specification (GB/T 35273-2020), 3.10',
    ],
    [
      'GBT35273:annex.B',
      '《个人信息安全规范》GB/T 35273—2020，附录B',
      'Personal Information Security Specification (GB/T 35273-2020), annex B',
    ],
    ['CRIM-PI:253-1', '《刑法》第二百五十三条之一', 'Criminal Law, art. 253-1'],
    ['AUDIT:annex.7', '《个人信息保护合规审计管理办法》附件7', 'Compliance Audit Measures, annex 7'],
    ['INCIDENT:annex', '《国家网络安全事件报告管理办法》附件', 'Incident Reporting Measures, annex'],
    ['GDPR:33(1)', '《欧盟通用数据保护条例》第33条第1款', 'GDPR, art. 33(1)'],
    ['PDPA:26D', '《新加坡个人数据保护法》第26D条', 'PDPA, art. 26D'],
    ['OFFICER:all', '《个人信息保护负责人报送公告》', 'Officer Reporting Notice'],
    ['NOPE:1', 'NOPE:1', 'NOPE:1'],
  ])('%s', (cite, zh, en) => {
    expect(citeLabel(cite, 'zh')).toBe(zh);
    expect(citeLabel(cite, 'en')).toBe(en);
  });
});

describe('printing a cite by the number of its day', () => {
  const [lastOld, firstNew] = ['2025-12-31', '2026-01-01'];
  test.each([
    ['CSL26:21(3)', lastOld, '《网络安全法》第二十一条第（三）项'],
    ['CSL26:21', lastOld, '《网络安全法》第二十一条'],
    ['CSL26:70(1)', lastOld, '《网络安全法》第七十条第一款'],
    ['CSL26:23(3)', firstNew, '《网络安全法》第二十三条第（三）项'],
    ['CSL26:21(3)', firstNew, '《网络安全法》第二十一条第三款'],
    ['PIPL:55(3)', lastOld, '《个人信息保护法》第五十五条第（三）项'],
  ])('%s on %s', (cite, day, zh) => {
    expect(citeLabel(cite, 'zh', day)).toBe(zh);
  });
});

describe('a cite with what stands beside it', () => {
  test('says under the number of an older day what it is now', () => {
    expect(dayCiteLine('CSL26:21(3)', { asOf: '2025-12-31', language: 'zh' })).toEqual({
      label: '《网络安全法》第二十一条第（三）项',
      gist: '网络日志至少留存六个月。',
      confidence: 'text',
      confidenceWord: '已核原文',
      status: '事项日期当日有效，现为《网络安全法》第二十三条第（三）项',
    });
    expect(dayCiteLine('CSL26:21(3)', { asOf: '2026-01-01', language: 'zh' })).toBeUndefined();
  });

  test('is the same by either numbering where nothing has moved', () => {
    const reading = { asOf: '2026-11-22', language: 'en' } as const;
    expect(dayCiteLine('PIPL:22', reading)).toEqual(citeLine('PIPL:22', reading));
    expect(citeLine('PIPL:22', reading)?.status).toBe('in force on the case date');
  });

  test('does not claim to hold where nobody has read the source', () => {
    const unread = [...laws.values()].flatMap(({ id, articles }) =>
      Object.entries(articles).flatMap(([key, { confidence }]) =>
        isRead(confidence) ? [] : [`${id}:${key}`],
      ),
    );
    expect(unread.length).toBeGreaterThan(0);
    for (const cite of unread)
      expect(citeLine(cite, { asOf: '2026-11-22', language: 'zh' })?.status, cite).toBe('仅供参考，不作阻断');
  });

  test.each(['NOPE:1', 'PIPL:999', 'not a cite'])('%s has none', (cite) => {
    expect(citeLine(cite, { asOf: '2026-11-22', language: 'zh' })).toBeUndefined();
    expect(dayCiteLine(cite, { asOf: '2026-11-22', language: 'zh' })).toBeUndefined();
  });
});

describe('the state of a cite on a day', () => {
  test.each([
    ['PIPL:22', '2026-11-22', true, '事项日期当日有效'],
    ['PIPL:22', '2021-11-01', true, '事项日期当日有效'],
    ['PIPL:22', '2021-10-31', false, '尚未生效（2021年11月1日起施行）'],
    ['CSL26:23', '2026-01-01', true, '2026年1月1日起的新条号，原第二十一条'],
    ['CSL26:23(3)', '2026-11-22', true, '2026年1月1日起的新条号，原第二十一条第（三）项'],
    ['CSL26:42(2)', '2025-12-31', false, '尚未生效（2026年1月1日起施行）'],
    ['CSL26:42(2)', '2026-11-22', true, '2026年1月1日起施行'],
    ['CSL26:23', '2025-12-31', false, '2026年1月1日才有的条号，当日为第二十一条'],
    ['CONTRACT:60', '2020-12-31', true, '事项日期当日有效'],
    ['CONTRACT:60', '2021-01-01', false, '已于2021年1月1日废止，见《民法典》第五百零九条'],
    ['NDRA26:15', '2026-08-19', false, '尚未生效（2026年8月20日起施行）'],
    ['NDRA26:15', '2026-08-20', true, '事项日期当日有效'],
    ['NOPE:1', '2026-11-22', false, '未收录'],
  ])('%s on %s', (cite, asOf, inForce, zh) => {
    expect(citeStatus(cite, asOf)).toEqual({ inForce, words: { zh, en: expect.any(String) } });
  });
});

test('what nobody has checked says so', () => {
  expect(confidences.map((confidence) => confidenceWords[confidence].zh)).toEqual([
    '已核原文',
    '据引文',
    '待核实',
    '待核实',
    '本工具解读',
  ]);
});
