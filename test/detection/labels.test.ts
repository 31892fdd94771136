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
    ['证件号码（身份证）', 'cn.resident-id'],
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
    '支付结果的回调地址',
  ])('%s announces something else', (label) => {
    expect(labelEvidence(label)).toMatchObject({ negative: true });
  });

  test('a word inside another says nothing: the agent has no age', () => {
    expect(labelEvidence('agentId')?.types.has('minor')).not.toBe(true);
  });

  test.each(['今天天气', '张三', '林老师', ''])('%s is none', (label) => {
    expect(isLabel(label)).toBe(false);
  });
});

describe('label words of the person', () => {
  const labels = { positive: { 'cn.mobile': ['大哥大'], wechat: ['V 信'] }, negative: ['手机'] };

  test('go before those built in, beside a text and inside it', () => {
    expect(analyze('13800138000', { label: '手机' })).toHaveLength(1);
    expect(analyze('13800138000', { label: '手机', labels })).toEqual([]);
    expect(analyze('13800138000', { label: '家里大哥大', labels })).toMatchObject([
      { because: ['label', 'format'] },
    ]);
    expect(analyze('V信：heluo_2020', { labels })).toMatchObject([{ type: 'wechat' }]);
    expect(analyze('V信：heluo_2020')).toEqual([]);
  });
});
