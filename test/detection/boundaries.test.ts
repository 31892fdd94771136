import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';

const found = (text: string, label?: string) =>
  analyze(text, { label }).map(({ start, end }) => text.slice(start, end));

describe('a value begins and ends where it does', () => {
  test.each([
    ['(+86) 138 0013 8000', '(+86) 138 0013 8000'],
    ['电话（+86）13800138000，谢谢', '（+86）13800138000'],
    ['(+44) 20 7946 0958', '(+44) 20 7946 0958'],
    ['(+86 138 0013 8000)', '+86 138 0013 8000'],
    ['(138 0013 8000)', '138 0013 8000'],
  ])('with the bracket of a country code: %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  test.each([
    "'Alice Brown'",
    '“Alice Brown”',
    '‘Alice Brown’',
    '「Alice Brown」',
    '『Alice Brown』',
    '<Alice Brown>',
  ])('without the quotes around it: %s', (text) => {
    expect(found(text, 'Name')).toEqual(['Alice Brown']);
    expect(found(`Name: ${text}`)).toEqual(['Alice Brown']);
  });

  test("with an apostrophe within: Peter O'Connor", () => {
    expect(found("Peter O'Connor", 'Name')).toEqual(["Peter O'Connor"]);
  });

  test.each([
    ['姓：王 名：建国', ['王', '建国']],
    ['姓: 王  名字: 建国', ['王', '建国']],
    ['姓：欧阳 名：娜娜 性别：女', ['欧阳', '娜娜']],
    ['姓：王\n名：建国', ['王', '建国']],
    ['First name: Emma Last name: Clark', ['Emma', 'Clark']],
    ['First name: Emma\nLast name: Clark', ['Emma', 'Clark']],
  ])('of a name in parts: %s', (text, parts) => {
    expect(found(text)).toEqual(parts);
  });

  test.each([
    ['寄件地址：禾木市云区云栖路12号，寄件人张小红', ['禾木市云区云栖路12号', '张小红']],
    [
      '住址：禾木市云区云栖乡后禾村四组，居民身份证号码11010519491231002X',
      ['禾木市云区云栖乡后禾村四组', '11010519491231002X'],
    ],
    ['住址：禾木市云区云栖路12号，东门进', ['禾木市云区云栖路12号，东门进']],
    ['地址：禾木市，云湖，云栖路12号', ['禾木市，云湖，云栖路12号']],
    ['住址：禾木市云区云栖路12号，靠近体育馆，三单元502', ['禾木市云区云栖路12号，靠近体育馆，三单元502']],
    ['地址：禾木市云区云栖路12号之 3', ['禾木市云区云栖路12号之 3']],
  ])('of an address before what somebody else is asked: %s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  test.each([
    ['jdbc:mysql://db.example.com/crm?user=root&password=S3cret!', 'S3cret!'],
    ['jdbc:mysql://db.example.com/crm?password=S3cret!&useSSL=true', 'S3cret!'],
    ['Server=db.example.com;User Id=sa;Password=S3cret!;Encrypt=true', 'S3cret!'],
    ['postgres://crm:S3cret@db.example.com/crm', 'S3cret'],
    ['mongodb+srv://crm:S3cret@db.example.com', 'S3cret'],
    ['https://example.com/v1/users?access_token=1f8a9c77d3e5b2&page=2', '1f8a9c77d3e5b2'],
    ['X-Api-Key: 7d1f0c5a9be24c', '7d1f0c5a9be24c'],
    ['Authorization: Bearer abcdef0123456789', 'abcdef0123456789'],
    ['Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.abc', 'eyJhbGciOiJIUzI1NiJ9.e30.abc'],
    ['密码：abc12345，请修改', 'abc12345'],
    ["password = 'S3cret!'", 'S3cret!'],
    ['验证码 482913，5分钟内有效', '482913'],
  ])('of a password amid other things: %s', (text, secret) => {
    expect(found(text)).toEqual([secret]);
  });

  test('of an address behind what is said to have been done', () => {
    expect(found('她搬到了朝阳区建国路93号院')).toEqual(['朝阳区建国路93号院']);
  });

  test('of an address as Taiwan numbers its doors', () => {
    expect(found('臺北市信義區松仁路12號之3')).toEqual(['臺北市信義區松仁路12號之3']);
  });

  test('of an address of the network that ends as one of four numbers does', () => {
    expect(found('2001:db8::192.0.2.7')).toEqual(['2001:db8::192.0.2.7']);
  });

  test.each(['김민수', 'Ana María José García Ruiz'])('of a name of other countries: %s', (name) => {
    expect(found(name, '姓名')).toEqual([name]);
  });

  test('of letters that are part of a code', () => {
    expect(found('924201065803X98668', '税号')).toEqual(['924201065803X98668']);
  });

  test('of somebody under a label of people, offices aside', () => {
    expect(found('Emma Clark and Tom Baker', 'Owner')).toEqual(['Emma Clark', 'Tom Baker']);
    expect(found('Emma Clark (Sales Manager)', 'Owner')).toEqual(['Emma Clark']);
    expect(found('Sales Manager', 'Owner')).toEqual([]);
  });

  test('of a number where a nickname is expected', () => {
    expect(analyze('13800138000', { label: '昵称' }).map(({ type }) => type)).toEqual(['cn.mobile']);
  });

  test('of a nickname before the next label', () => {
    expect(found('昵称：一路向北 手机：13800138000')).toEqual(['一路向北', '13800138000']);
    expect(found('微信昵称：小鱼🐟，已加好友')).toEqual(['小鱼🐟']);
  });
});
