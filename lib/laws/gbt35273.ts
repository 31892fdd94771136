import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT35273',
  title: {
    zh: '信息安全技术 个人信息安全规范',
    en: 'Information security technology: Personal information security specification',
  },
  shortTitle: { zh: '个人信息安全规范', en: 'Personal Information Security Specification' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 35273-2020',
  effective: '2020-10-01',
  confidence: 'text',
  duties: ['J.13.1'],
  articles: {
    '3.10': text(
      '删除：从日常业务系统中去除，使其不能再被检索、访问。',
      'Deletion: removed from daily business systems so that it cannot be searched or accessed.',
    ),
    '3.14': text('匿名化：识别不到个人且不能复原。', 'Anonymised: not identifiable and not reversible.'),
    '3.15': text(
      '去标识化：假名、加密、哈希等，仍是个人信息。',
      'De-identified by pseudonym, encryption or hash: still personal information.',
    ),
    '6.1': text('到期后删除或匿名化。', 'On expiry delete or anonymise.'),
    '6.4': text(
      '停止运营：停止收集，逐一或公告通知，删除或匿名化。',
      'Stopping: stop collecting, notify each person or announce it, delete or anonymise.',
    ),
    '8.5': text(
      '注销账号的请求十五个工作日内处理；依法留存的不再用于日常业务。',
      'Close accounts within 15 working days; what law keeps leaves daily business.',
    ),
    '8.7': text('个人的请求三十日内答复。', 'Answer requests within 30 days.'),
    '9.2': text(
      '共享、转让要评估并取得同意，去标识化的可例外。',
      'Sharing and transfer need assessment and consent; de-identified data may be excepted.',
    ),
    '9.3': text(
      '收购、合并、重组、破产要告知；接收方继续履行责任，新目的重新取得明示同意；破产无接收方的删除。',
      'On acquisition, merger, restructuring or bankruptcy tell people; the recipient carries on; new purpose, explicit consent; no recipient, delete.',
    ),
    '10': text('安全事件的应急处置与告知。', 'Handling and notifying incidents.'),
    '11.4': text('影响评估的要求。', 'Impact assessment.'),
    'annex.A': text('个人信息举例。', 'Examples of personal information.'),
    'annex.B': text(
      '敏感个人信息举例，含身份证号。',
      'Examples of sensitive personal information, ID numbers included.',
    ),
  },
});
