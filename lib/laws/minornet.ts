import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'MINORNET',
  title: { zh: '未成年人网络保护条例', en: 'Regulations on Protection of Minors in Cyberspace' },
  shortTitle: { zh: '未成年人网络保护条例', en: 'Minors Online Protection Regulations' },
  issuer: { zh: '国务院', en: 'State Council' },
  kind: 'regulation',
  effective: '2024-01-01',
  confidence: 'text',
  articles: {
    '32': text('不得强迫未成年人或监护人同意非必要的收集。', 'No forced consent to what is not needed.'),
    '34': text(
      '方便未成年人或监护人查阅、更正、删除；拒绝要书面说明理由。',
      'Easy access, correction and deletion for minors or guardians; refusals in writing with reasons.',
    ),
    '35': text(
      '出事立即启动预案、报告网信等部门，并通知未成年人及其监护人。',
      'On an incident start the plan, report, and tell the minor and the guardians.',
    ),
    '36': text(
      '工作人员访问未成年人信息，最小授权、须审批并有记录。',
      'Least privilege; each staff access approved and logged.',
    ),
    '37': text('处理未成年人信息的，每年审计并报送。', 'Audit every year and report.'),
    '38': text('发现私密信息要及时提示并保护。', 'Private information is to be protected.'),
  },
});
