import { describe, expect, test } from 'vitest';
import { questions } from '../../lib/checklist/index.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { dispositionWarnings } from '../../lib/inventory/disposition-warnings.ts';
import { decide } from '../../lib/rules/decide.ts';

/**
 * What catches a common misconception: a question whose help says so in these words, a rule that fires on these facts
 * (and another that must not), a warning at the moment of the choice.
 */
interface Catch {
  readonly questions?: Readonly<Record<string, RegExp>>;
  readonly rule?: {
    readonly facts: Facts;
    readonly fires: string;
    readonly silent?: string;
    readonly says?: RegExp;
  };
  readonly warned?: true;
}

const hit: Facts = { incident: { discoveredAt: '2026-11-20T09:00:00+08:00', individuals: 1 } };
const soldOutlet: Facts = {
  scenario: 'outlet-transfer',
  legalForm: 'branch',
  cause: 'asset-sale',
  recipient: 'other-handler',
  transferNecessary: false,
};
const closing: Facts = { scenario: 'entity-deregistration', legalForm: 'company', cause: 'dissolution' };

const traps: Readonly<Record<string, Catch>> = {
  T1: {
    questions: { 'disposition.deletion.01': /删除标记/, 'disposition.own-copy.01': /备份/ },
    rule: { facts: { statutoryRetention: false, openMatters: false, recipient: 'none' }, fires: 'LB-01' },
    warned: true,
  },
  T2: {
    questions: { 'disposition.anonymise.01': /哈希/, 'holdings.kinds.01': /遮蔽、哈希、加密/ },
    warned: true,
  },
  T3: {
    questions: { 'legal-basis.route.01': /解散移交也要人人同意/ },
    rule: {
      facts: { ...closing, recipient: 'other-handler', transferNecessary: true },
      fires: 'LB-04',
      silent: 'LB-06',
    },
  },
  T4: {
    questions: {
      'legal-basis.route.01': /卖名单也只要告知/,
      'legal-basis.asset.01': /名单卖给谁都行/,
      'customers.transfer-notice.01': /卖名单不用问/,
    },
    rule: {
      facts: { ...closing, recipient: 'other-handler', transferNecessary: false },
      fires: 'LB-06',
      silent: 'LB-04',
    },
    warned: true,
  },
  T5: {
    questions: { 'legal-basis.route.01': /转让门店业务给另一家公司，按单独同意准备/ },
    rule: { facts: soldOutlet, fires: 'LB-06', silent: 'LB-04' },
    warned: true,
  },
  T6: {
    questions: { 'legal-basis.consent.01': /必需；告知、评估、签约、留记录照做/ },
    rule: { facts: { ...soldOutlet, necessityDocumented: true, basis: 2 }, fires: 'LB-07' },
  },
  T7: {
    questions: { 'customers.prepaid.01': /结清之前，余额和消费记录一条不删/ },
    rule: { facts: { openMatters: true }, fires: 'LB-03', silent: 'LB-01' },
    warned: true,
  },
  T8: {
    questions: { 'legal-basis.retention.01': /一律留 10 年/, 'disposition.decided.01': /全部留 10 年/ },
    rule: { facts: { statutoryRetention: true }, fires: 'LB-02' },
    warned: true,
  },
  T9: {
    questions: { 'legal-basis.retention.01': /前者只管平台/, 'disposition.decided.01': /电商平台的“3 年”/ },
    rule: { facts: { platformOperator: false }, fires: 'R05', silent: 'R10' },
  },
  T10: {
    questions: { 'legal-basis.retention.01': /反洗钱 10 年/ },
    rule: { facts: { amlObliged: false }, fires: 'R05', silent: 'R12' },
  },
  T11: {
    questions: {
      'legal-basis.retention.01': /反诈法也没要求普遍留存/,
      'disposition.decided.01': /反电信网络诈骗法/,
    },
  },
  T12: { questions: { 'disposition.own-copy.01': /一次写入的备份删不了/ }, warned: true },
  T13: { questions: { 'risk-assessment.liability.01': /公司没了，谁也找不到我们/ }, warned: true },
  T14: {
    questions: {
      'customers.requests.01': /没有资格答复/,
      'custody.afterwards.01': /没有主体去报告、答复/,
      'supervision-audit.regulator.01': /等注销完再去报/,
    },
    rule: { facts: { ...closing, ...hit }, fires: 'D12' },
  },
  T15: {
    questions: { 'custody.keeper.01': /股东分了剩余财产/, 'legal-basis.asset.01': /分给股东/ },
    warned: true,
  },
  T16: { questions: { 'legal-basis.review.01': /《合同法》2021年1月1日已废止/ } },
  T17: { questions: { 'legal-basis.review.01': /2026年1月1日起的新条号/ } },
  T18: {
    questions: { 'cross-border.count.01': /哪怕只有 1 人/ },
    rule: {
      facts: { export: { individualsThisYear: 10, sensitiveThisYear: 1 } },
      fires: 'XB-8',
      silent: 'XB-9',
    },
  },
  T19: {
    questions: { 'cross-border.notice.01': /豁免了，什么都不用做/ },
    rule: {
      facts: { export: { individualsThisYear: 10, sensitiveThisYear: 0, necessity: 'contract' } },
      fires: 'XB-A3',
    },
  },
  T20: {
    questions: {
      'cross-border.count.01': /从去年1月1日算起（旧办法）/,
      'cross-border.route.01': /2 年算（现为 3 年）/,
    },
  },
  T21: {
    questions: { 'emergency-plan.notify.01': /72 小时内报.*那是欧盟/ },
    rule: { facts: hit, fires: 'D2', silent: 'D5', says: /立即/ },
  },
  T22: {
    questions: { 'emergency-plan.open-incident.01': /法律没有人数门槛/ },
    rule: { facts: hit, fires: 'D2', says: /不论多少人/ },
  },
  T23: {
    questions: { 'risk-assessment.important.01': /没有重要数据、只是人数满 1000 万/ },
    rule: { facts: { individuals: 10_000_000, importantData: false }, fires: 'LB-17', silent: 'PIA-11' },
  },
  T24: { questions: { 'legal-basis.sensitive.01': /身份证号/, 'holdings.kinds.01': /身份证号按敏感对待/ } },
  T25: { rule: { facts: closing, fires: 'C09', says: /九十日/ } },
  T26: {
    questions: {
      'custody.export.01': /账簿留原单位/,
      'disposition.handover.01': /会计账簿跟着网点一起给买方/,
    },
    warned: true,
  },
  T27: { questions: { 'custody.archive.01': /资产所有人/ }, warned: true },
  T28: {
    questions: { 'customers.prepaid.01': /会员自动跟着门店走/ },
    rule: { facts: { ...soldOutlet, prepaid: true }, fires: 'LB-15' },
    warned: true,
  },
  T29: {
    questions: { 'legal-basis.purpose.01': /促销短信/, 'customers.marketing.01': /同意转移就等于同意推销/ },
    rule: { facts: { ...soldOutlet, recipientMarketing: true }, fires: 'LB-16' },
    warned: true,
  },
  T30: {
    questions: { 'customers.closing-notice.01': /公告里附上客户或债权人名单/ },
    rule: { facts: { publicDisclosure: true }, fires: 'PIA-3' },
  },
  T31: {
    questions: {
      'risk-assessment.impact.01': /评估本身不能省/,
      'supervision-audit.review.01': /小公司也一样/,
    },
    rule: { facts: { sensitivePi: true, individuals: 99_999 }, fires: 'PIA-1' },
  },
  T32: {
    questions: { 'risk-assessment.liability.01': /简易注销/ },
    rule: { facts: closing, fires: 'C07', says: /有诉讼、对外投资、股权冻结、罚款未清等的不能走/ },
  },
  T33: {
    questions: { 'cross-department.sign-off.01': /分公司先签完、先注销/ },
    rule: { facts: closing, fires: 'C08', says: /先注销分支机构/ },
  },
  T34: {
    questions: {
      'risk-assessment.vendor.01': /交给别人销毁也算委托/,
      'cross-department.processors.01': /请人来销毁/,
    },
    rule: { facts: { entrusts: true }, fires: 'PIA-3' },
    warned: true,
  },
  T35: {
    questions: { 'disposition.media.01': /固态硬盘消磁/, 'risk-assessment.vendor.01': /消磁：不起作用/ },
    warned: true,
  },
  T36: {
    questions: { 'cross-border.authority.01': /批准/ },
    rule: { facts: { foreignAuthority: true }, fires: 'LB-12' },
  },
  T37: {
    questions: {
      'risk-assessment.children.01': /孩子的资料不能随门店一起走/,
      'legal-basis.minors.01': /家长/,
    },
    rule: { facts: { ...soldOutlet, under14: true }, fires: 'PIA-10' },
    warned: true,
  },
  T38: {
    questions: { 'disposition.sector.01': /指定/ },
    rule: { facts: { ...closing, amlObliged: true }, fires: 'LB-18' },
    warned: true,
  },
  T39: { questions: { 'legal-basis.route.01': /个体户换经营者，算换了人/ } },
  T40: {
    questions: { 'legal-basis.purpose.01': /按现状交接，后果自负/, 'disposition.handover.01': /按现状接收/ },
    warned: true,
  },
};

/** Everything a question says in Chinese. */
function wordsOf(id: string): string {
  const question = questions.get(id);
  if (!question) return '';
  const { text, help, notApplicable = [], gap, action } = question;
  return [
    text,
    help.task,
    help.why,
    ...help.counts,
    ...help.countsNot,
    help.where,
    ...notApplicable.map(({ label }) => label),
    gap,
    action,
  ]
    .map(({ zh }) => zh)
    .join('\n');
}

test('all forty misconceptions are looked at', () => {
  expect(Object.keys(traps)).toEqual(Array.from({ length: 40 }, (_, i) => `T${i + 1}`));
});

describe.each(Object.entries(traps))('%s', (trap, { questions: asked = {}, rule, warned }) => {
  test('is caught somewhere', () => {
    expect(Object.keys(asked).length + (rule ? 1 : 0) + (warned ? 1 : 0)).toBeGreaterThan(0);
  });

  test.each(Object.entries(asked))('by question %s in so many words', (id, words) => {
    expect(wordsOf(id)).toMatch(words);
  });

  if (rule)
    test(`by rule ${rule.fires}`, () => {
      const fired = decide({ facts: rule.facts, asOf: '2026-11-22' }).rules;
      const sentence = fired.find(({ id }) => id === rule.fires)?.sentence.zh;
      expect(sentence).toMatch(rule.says ?? /./);
      if (rule.silent) expect(fired.map(({ id }) => id)).not.toContain(rule.silent);
    });

  test('by a warning when the choice is made, or by none', () => {
    expect(dispositionWarnings.some((warning) => warning.trap === trap)).toBe(warned ?? false);
  });
});
