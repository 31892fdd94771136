import { memory, quoted, text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GDPR',
  title: {
    zh: '欧盟通用数据保护条例（EU 2016/679）',
    en: 'General Data Protection Regulation (EU) 2016/679',
  },
  shortTitle: { zh: '欧盟通用数据保护条例', en: 'GDPR' },
  issuer: { zh: '欧洲议会和欧盟理事会', en: 'European Parliament and Council' },
  kind: 'foreign',
  effective: '2018-05-25',
  confidence: 'text',
  articles: {
    '5': memory('保存不超过目的所需。', 'Kept no longer than the purpose needs.'),
    '13': memory('直接收集时的告知，含接收方。', 'Notice on collection, recipients included.'),
    '14': memory('间接取得时的告知，含接收方。', 'Notice when obtained elsewhere, recipients included.'),
    '17': text(
      '个人可要求删除；法律义务、诉讼所需等例外。',
      'Erasure on request, except for legal obligation, legal claims and the like.',
    ),
    '28': text(
      '委托处理须合同；服务结束由处理方删除或返还。',
      'Processing by contract; at the end the processor deletes or returns.',
    ),
    '30': text('处理活动记录，含删除期限。', 'Records of processing, with erasure time limits.'),
    '33': text(
      '知悉后七十二小时内通知监管机构，不大可能有风险的除外；逾期说明理由。',
      'Notify the authority within 72 hours of awareness unless risk is unlikely; a late notice gives reasons.',
    ),
    '34': text('风险高的还要通知个人。', 'Tell individuals when the risk is high.'),
    '35': text('高风险处理前做影响评估。', 'Impact assessment before high-risk processing.'),
    '44': quoted('向第三国传输的一般原则。', 'General principle for transfers.'),
    '45': memory('充分性认定。', 'Adequacy decisions.'),
    '46': quoted(
      '适当保障措施：标准条款、约束性公司规则等。',
      'Appropriate safeguards: standard clauses, binding rules.',
    ),
    '47': quoted('约束性公司规则。', 'Binding corporate rules.'),
    '49': text('特定情形的例外。', 'Derogations for specific situations.'),
  },
});
