import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
import { isLabel, labelEvidence } from '../../lib/detection/labels.ts';

const types = (label: string) => [...(labelEvidence(label)?.types ?? [])];

describe('a label', () => {
  test.each([
    ['回乡证编号', 'cn.home-return-permit'],
    ['香港身份证号码', 'hk.resident-id'],
    ['社保卡卡号', 'cn.social-security'],
    ['手机1', 'cn.mobile'],
    ['手 机', 'cn.mobile'],
    ['receiverPhone', 'cn.mobile'],
    ['Nat. Insurance No', 'uk.nino'],
    ['支付宝收款账户', 'financial-account'],
    ['是否有过敏史', 'health'],
    ['下单人', 'person.name'],
    ['custName', 'person.name'],
    ['班主任', 'person.name'],
    ['上门服务地址', 'address'],
    ['Emails', 'email'],
    ['Mobile phones', 'cn.mobile'],
    ['Account manager', 'person.name'],
    ['证件号码（身份证）', 'cn.resident-id'],
    ['護照編號', 'cn.passport'],
    ['聯絡電話', 'phone.international'],
    ['身分證字號', 'tw.resident-id'],
    ['會員名稱', 'person.name'],
    ['联系人一', 'person.name'],
    ['账户名称', 'person.name'],
    ["Child's Name", 'person.name'],
    ['疾病名称', 'health'],
    ['退费账号', 'bank-card'],
    ['主叫号码', 'cn.mobile'],
    ['門號', 'cn.mobile'],
    ['Emergency Contact No.', 'cn.mobile'],
    ['健保卡', 'cn.social-security'],
    ['戶籍地址', 'address'],
    ['account_name', 'person.name'],
    // Initials and whole words of pinyin, and long words written without a joint.
    ['hyxm', 'person.name'],
    ['brxm', 'person.name'],
    ['fzr', 'person.name'],
    ['lxdz', 'address'],
    ['brcsrq', 'date-of-birth'],
    ['kehuxingming', 'person.name'],
    ['homeaddress', 'address'],
    ['美容师', 'person.name'],
    ['住客', 'person.name'],
    ['制单', 'person.name'],
    ['Referred by', 'person.name'],
    ['病历号', 'health'],
  ])('%s announces %s', (label, type) => {
    expect(types(label)).toContain(type);
  });

  test.each([
    '客户编号',
    '手机归属地',
    '手机订单号',
    '身份证号归属地',
    '会员卡卡号',
    'Event Name',
    'job_id',
    '礼品卡号',
    '商品名字',
    '租户名',
    '商品名',
    '宠物名称',
    '支付结果的回调地址',
  ])('%s announces something else', (label) => {
    expect(labelEvidence(label)).toMatchObject({ negative: true });
  });

  test.each(['王建国医生', '瞿*博医生', '欧阳静老师', '招生陈老师', '陈老师'])(
    'that is somebody, %s, heads no names',
    (label) => {
      expect(labelEvidence(label)).toBeNull();
    },
  );

  test.each(['安全员', '施工负责人', '管理员', '常驻顾问', '任课老师', '助理'])(
    'of a kind of people, %s, heads names',
    (label) => {
      expect([...(labelEvidence(label)?.types ?? [])]).toEqual(['person.name']);
    },
  );

  test('a word inside another says nothing: the agent has no age', () => {
    expect(labelEvidence('agentId')?.types.has('minor')).not.toBe(true);
    for (const label of ['cssRules', 'braceR', 'html', 'placeholder'])
      expect(labelEvidence(label)).toBeNull();
  });

  test.each(['手机号', '护照编号', 'passport no', '聯絡人電話'])('%s is one as it stands', (label) => {
    expect(isLabel(label)).toBe(true);
  });

  test('of an order says nothing of what people write in its notes, but all of a number alone', () => {
    const found = (text: string, label: string) => analyze(text, { label }).map(({ type }) => type);
    for (const label of ['订单备注', '订单详情', 'Order notes']) {
      expect(found('取件码发给 欧阳慕雪 13800138000', label)).toContain('cn.mobile');
      expect(found('13800138000', label)).toEqual([]);
    }
    expect(found('取件码发给 欧阳慕雪 13800138000', '订单号')).not.toContain('cn.mobile');
  });

  test('with a word for a number stands before a value in running text, but not where it is of people', () => {
    const types = (text: string) => analyze(text).map(({ type }) => type);
    expect(types('已核对护照号码E12345678')).toEqual(['cn.passport']);
    expect(types('His passport no. E12345678 was checked')).toEqual(['cn.passport']);
    expect(types('客户编号E12345678')).toEqual([]);
  });

  test.each(['今天天气', '张三', '林老师', ''])('%s is none', (label) => {
    expect(isLabel(label)).toBe(false);
  });
});

describe('label words of the person', () => {
  const labels = { positive: { 'cn.mobile': ['大哥大'], wechat: ['灵 信'] }, negative: ['手机'] };

  test('go before those built in, beside a text and inside it', () => {
    expect(analyze('13800138000', { label: '手机' })).toHaveLength(1);
    expect(analyze('13800138000', { label: '手机', labels })).toEqual([]);
    expect(analyze('13800138000', { label: '家里大哥大', labels })).toMatchObject([
      { because: ['label', 'format'] },
    ]);
    expect(analyze('灵信：heluo_2020', { labels })).toMatchObject([{ type: 'wechat' }]);
    expect(analyze('灵信：heluo_2020')).toEqual([]);
  });
});
