import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'DSL',
  title: { zh: '中华人民共和国数据安全法', en: 'PRC Data Security Law' },
  shortTitle: { zh: '数据安全法', en: 'Data Security Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2021-09-01',
  confidence: 'text',
  articles: {
    '21': text(
      '数据分类分级保护；重要数据有目录，核心数据更严。',
      'Data are protected by class and grade; important data are catalogued, core data guarded more strictly.',
    ),
    '27': text(
      '建立全流程数据安全管理制度；重要数据要明确负责人和管理机构。',
      'A data-security system over the whole life of data; for important data a named officer and unit.',
    ),
    '29': text(
      '监测风险；出事立即处置，按规定告知用户并报告。',
      'Watch for risks; on an incident act at once, tell users and report as prescribed.',
    ),
    '30': text(
      '重要数据处理者定期做风险评估并报送。',
      'Handlers of important data assess risk periodically and file the report.',
    ),
    '31': text(
      '重要数据出境：关键信息基础设施运营者依网络安全法，其他依网信部门规定。',
      'Export of important data: the Cybersecurity Law for critical infrastructure, CAC rules for others.',
    ),
    '36': text(
      '未经主管机关批准，不得把存在境内的数据提供给外国司法或执法机构。',
      'Nothing stored in China goes to a foreign court or enforcement body without approval.',
    ),
    '45': text(
      '违反安全保护义务的罚五万至五十万元，拒不改正或后果严重的罚五十万至二百万元。',
      'Failing the security duties: CNY 50k–500k; on refusal or grave harm CNY 500k–2m.',
    ),
    '46': text(
      '违法向境外提供重要数据的，最高罚一千万元。',
      'Unlawful export of important data: up to CNY 10m.',
    ),
    '48': text(
      '未经批准向外国司法或执法机构提供数据的，罚十万至一百万元，后果严重的罚一百万至五百万元。',
      'Handing data to a foreign court or enforcer without approval: CNY 100k–1m, grave cases CNY 1m–5m.',
    ),
  },
});
