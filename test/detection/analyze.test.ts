import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, mask } from '../../lib/detection/analyze.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';

const types = (text: string, label?: string) =>
  analyze(text, { label, asOf: '2026-11-22' }).map(({ type }) => type);
const found = (text: string, label?: string) =>
  analyze(text, { label, asOf: '2026-11-22' }).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('the label beside a value decides', () => {
  test.each([
    ['手机', 'cn.mobile'],
    ['客户联系电话（必填）', 'cn.mobile'],
    ['姓名/手机号', 'cn.mobile'],
    ['contact_phone', 'cn.mobile'],
    ['customerMobile', 'cn.mobile'],
    ['* 手机号码：', 'cn.mobile'],
    ['QQ', 'qq'],
  ])('eleven digits under %s are a %s', (label, type) => {
    expect(types('13800138000', label)).toEqual([type]);
  });

  test.each(
    '订单号 运单号 流水号 金额 编号 合同号 学员编号 手机订单号 手机号归属地 快递单号 order_no trackingNumber 数量 会员卡号'.split(
      ' ',
    ),
  )('eleven digits under %s are nothing', (label) => {
    expect(types('13800138000', label)).toEqual([]);
  });

  test.each(['标签', 'Title', '项目', '状态'])(
    '%s over a sentence says nothing of a number in it',
    (label) => {
      expect(types('13800138000', label)).toEqual([]);
      expect(types('回访 13800138000', label)).toEqual([]);
      expect(types('已回访家长 13800138000', label)).toEqual(['cn.mobile']);
      expect(types('Called back on Monday: 13800138000', label)).toEqual(['cn.mobile']);
    },
  );

  test.each(['订单号', '流水', 'order no', '金额'])('%s counts for numbers amid words, too', (label) => {
    expect(types('美团外卖订单 13800138000 已完成', label)).toEqual([]);
  });

  test('inside a text the nearest label counts', () => {
    expect(found('订单号：13800138000，手机：13900139000')).toEqual([['cn.mobile', '13900139000']]);
    expect(found('手机13900139000 流水号 13800138000')).toEqual([['cn.mobile', '13900139000']]);
    expect(found('联系人:张三，身份证号(正面)：11010519491231002X')).toEqual([
      ['person.name', '张三'],
      ['cn.resident-id', '11010519491231002X'],
    ]);
  });
});

describe('what only looks like personal data', () => {
  test.each([
    '202611220000012345',
    '1732600000000',
    '版本 10.2.3.4',
    'Chrome/120.0.6099.109',
    '8f14e45f-ceea-4e7a-9c1d-13800138000a',
    '9787111213826',
    '89860012345678901234',
    '1440123456789',
    '10690012345678',
    '400-820-8820',
    '12345678901234567890',
    '¥13800138000',
    '13800138000元',
    '0.13800138000',
    '5f4dcc3b5aa765d61d8327deb882cf99',
    'd41d8cd98f00b204e9800998ecf8427e13800138000',
    '2026-11-22 14:08:00',
    '请到营业厅路边的自助机取号',
    '王府井路口车多',
    '老师您好，医生说没事',
    '小姐姐说先生意再说',
  ])('%s is nothing', (text) => {
    expect(types(text)).toEqual([]);
  });
});

// In pieces, so that nobody takes them for keys that leaked.
test.each([
  ['shpat', '_'],
  ['glrt', '-'],
  ['xoxe', '-'],
])('a key that begins with %s%s is a secret', (name, joint) => {
  const key = `${name}${joint}0123456789abcdef0123456789abcdef`;
  expect(found(`see ${key} here`)).toEqual([['secret', key]]);
});

describe('offsets', () => {
  test('lead to the value in the text as given, through full-width digits and invisible characters', () => {
    expect(found('电话：\u200b１３８\u200b００１３８０００。')).toEqual([
      ['cn.mobile', '１３８\u200b００１３８０００'],
    ]);
    expect(found('😀 邮箱\u00a0li.na@example.com')).toEqual([['email', 'li.na@example.com']]);
    expect(found('153 4873 4714 440524188001010014')).toEqual([
      ['cn.mobile', '153 4873 4714'],
      ['cn.resident-id', '440524188001010014'],
    ]);
  });

  test('are in order, within the text and without overlaps for any text', () => {
    fc.assert(
      fc.property(noisyText(), fc.option(label(), { nil: undefined }), (text, outer) => {
        let last = 0;
        for (const { type, start, end } of analyze(text, { label: outer, asOf: '2026-11-22' })) {
          // That somebody is a minor is said of the value that tells it.
          if (type === 'minor' && end === last) continue;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['杭州市 西湖区 云栖路26号 天目创业园 3幢206室', '杭州市 西湖区 云栖路26号 天目创业园 3幢206室'],
    ['寄到海淀区学清路甲8号（科创中心）A座1203吧', '海淀区学清路甲8号（科创中心）A座1203'],
    ['地址：湖州市莫干山路7号2幢，李娜 13800138000', '湖州市莫干山路7号2幢'],
    ['莫干山路7号 150-0013-8000', '莫干山路7号'],
    ['货发泰州市海陵区九龙镇姚家市场2期西区5排30号，老板娘收', '泰州市海陵区九龙镇姚家市场2期西区5排30号'],
    ['朝阳区望京东园五区212楼3单元602，门铃坏了', '朝阳区望京东园五区212楼3单元602'],
    ['住昌平区回龙观云趣苑二区9-2-501，急修', '昌平区回龙观云趣苑二区9-2-501'],
    ['合同寄南宁市青秀区云景路31号星汇国际城3号楼1806就行', '南宁市青秀区云景路31号星汇国际城3号楼1806'],
    ['发吉林省榆树市五棵镇石门村后窝棚屯，到站打电话', '吉林省榆树市五棵镇石门村后窝棚屯'],
    ['通辽市奈曼旗青龙镇巴彦嘎查三组', '通辽市奈曼旗青龙镇巴彦嘎查三组'],
    ['天津市南开区云山西道时代公寓6号楼2门1703 空调不制冷', '天津市南开区云山西道时代公寓6号楼2门1703'],
    ['锦绣云府二期6-1-802 欠物业费', '锦绣云府二期6-1-802'],
    ['寄去大埔富明邨善樂樓1807室', '大埔富明邨善樂樓1807室'],
  ])('of an address in %s end where it ends', (text, address) => {
    expect(found(text)).toContainEqual(['address', address]);
  });

  test.each([
    ['经办人：桑吉卓玛', '桑吉卓玛'],
    ['姓名：古丽娜尔·吐尔逊，已签字', '古丽娜尔·吐尔逊'],
    ['客户王芳来电，想改地址，请尽快处理', '王芳'],
    ['租户欧阳雪住在三楼东侧的房间', '欧阳雪'],
    ['Name: Kowalski, Anna', 'Kowalski, Anna'],
    ['Signed, Anna Kowalski, on behalf of the tenants', 'Anna Kowalski'],
  ])('of a name in %s end where it ends', (text, name) => {
    expect(found(text)).toContainEqual(['person.name', name]);
  });

  test('of a value are found again wherever it is put between blanks', () => {
    const values = [...recognizers.values()].flatMap(({ id, examples }) =>
      examples.match
        .filter((example) => example.label === undefined && analyze(example.text).length === 1)
        .map(({ text }) => ({ id, text })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.string({ unit: fc.constantFrom(' ', '晴', '。', '\u200b') }),
        (value, noise) => {
          const [alone] = analyze(value.text);
          const text = `${noise}。\n${value.text}`;
          const shift = text.length - value.text.length;
          expect(analyze(text).map(({ type, start, end }) => [type, start - shift, end - shift])).toEqual([
            [alone?.type, alone?.start, alone?.end],
          ]);
        },
      ),
    );
  });
});

describe('masks', () => {
  test('hide something of every value that is found', () => {
    fc.assert(
      fc.property(noisyText(), fc.option(label(), { nil: undefined }), (text, outer) => {
        for (const { type, start, end, alreadyMasked } of analyze(text, {
          label: outer,
          asOf: '2026-11-22',
        })) {
          const raw = text.slice(start, end);
          if (!alreadyMasked) expect(mask(type, raw)).not.toContain(raw);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never contain the value of any example', () => {
    for (const { examples } of recognizers.values()) {
      for (const { text, ...context } of examples.match) {
        for (const { type, start, end, alreadyMasked } of analyze(text, context)) {
          const raw = text.slice(start, end);
          if (!alreadyMasked) expect(mask(type, raw)).not.toContain(raw);
        }
      }
    }
  });

  test('are what people are used to', () => {
    expect(mask('cn.mobile', '138 0013 8000')).toBe('138 **** 8000');
    expect(mask('cn.resident-id', '11010519491231002X')).toBe('110105********002X');
    expect(mask('person.name', '张三')).toBe('张*');
    expect(mask('person.name', '欧阳静')).toBe('欧*静');
    expect(mask('email', 'li.na@example.com')).toBe('l***@example.com');
    expect(mask('address', '闵行区莘松路100弄')).toBe('闵行区莘松路***弄');
    expect(mask('address', '12 Main Street, Springfield')).toBe('** **** ******, ***********');
    expect(mask('unknown', 'secret')).toBe('******');
  });
});

describe('work', () => {
  test('grows in proportion to the text, whatever it holds', () => {
    for (const unit of [
      '1',
      '1 ',
      'a@',
      'a.',
      '1.',
      '(010)',
      '+1(',
      '路',
      '上海市',
      '手机',
      '138****',
      '京A',
      '张先生',
      '张明的',
      '联系王某、',
      '*',
      '1-',
    ]) {
      const small = steps(unit.repeat(2000));
      const large = steps(unit.repeat(8000));
      expect(large / Math.max(small, 1), unit).toBeLessThan(4.5);
    }
  });
});

/** Counts how often the text is read, by handing over a string whose characters report their being asked for. */
function steps(text: string): number {
  let count = 0;
  const { charCodeAt, charAt, slice } = String.prototype;
  const counted = <T extends (this: string, ...args: never[]) => unknown>(original: T) =>
    function (this: string, ...args: Parameters<T>) {
      const result = original.apply(this, args);
      count += typeof result === 'string' ? Math.max(result.length, 1) : 1;
      return result;
    };
  Object.assign(String.prototype, {
    charCodeAt: counted(charCodeAt),
    charAt: counted(charAt),
    slice: counted(slice as (start?: number, end?: number) => string),
  });
  try {
    analyze(text);
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, slice });
  }
  return count;
}

function label() {
  return fc.constantFrom(...[...recognizers.values()].flatMap(({ labels }) => labels), '订单号', '备注', '');
}

/** Texts out of pieces that matter: digits, labels, examples, masks, odd characters. */
function noisyText() {
  const examples = [...recognizers.values()].flatMap(({ examples: { match, reject } }) =>
    [...match, ...reject].map(({ text }) => text),
  );
  const pieces = [
    '：',
    ':',
    ' ',
    '-',
    '*',
    '＊',
    '\u200b',
    '＋',
    '+',
    '(',
    '）',
    '。',
    '\n',
    '@',
    '.',
    '😀',
    '\ud83d',
    '手机',
    '姓名',
    '编号',
    '张',
    '市',
    '号',
    'x',
  ];
  return fc
    .array(
      fc.oneof(
        fc.constantFrom(...examples),
        fc.constantFrom(...pieces),
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^\d{1,20}$/),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));
}
