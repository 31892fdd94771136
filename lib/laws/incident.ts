import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'INCIDENT',
  title: { zh: '国家网络安全事件报告管理办法', en: 'National Cybersecurity Incident Reporting Measures' },
  shortTitle: { zh: '国家网络安全事件报告管理办法', en: 'Incident Reporting Measures' },
  issuer: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
  kind: 'rule',
  effective: '2025-11-01',
  confidence: 'text',
  articles: {
    '4': text(
      '较大以上事件：涉关键信息基础设施1小时内、中央和国家机关2小时内、其他运营者4小时内报省级网信部门；涉嫌犯罪报公安。',
      'From “relatively large”: 1 hour for critical infrastructure, 2 hours for state organs, 4 hours to the provincial CAC for everyone else; suspected crime to the police.',
    ),
    '5': text(
      '合同里要求安全和运维服务商发现情况及时报告并协助。',
      'Bind security and maintenance vendors to report and help.',
    ),
    '7': text(
      '报告的八项内容；一时查不清的先报基本情况，再补报。',
      'Eight content items; report the basics first and supplement.',
    ),
    '8': text('处置结束后三十日内报送总结。', 'A closing report within 30 days after handling ends.'),
    '9': text('热线12387。', 'Hotline 12387.'),
    '10': text(
      '迟报、漏报、谎报、瞒报造成重大危害的从重处罚。',
      'Late, missing, false or concealed reports that cause major harm are punished more heavily.',
    ),
    '11': text(
      '措施合理、有预案并及时报告的，可从轻或免责。',
      'Reasonable protection, a plan and a timely report can bring leniency.',
    ),
    annex: text(
      '分级：100万人或500万元为较大，1000万人或2000万元为重大，1亿人或1亿元为特别重大；关键信息基础设施整体或主要功能中断10分钟、30分钟为较大，1小时、3小时为重大，6小时、24小时为特别重大，均含本数。',
      'Grades, all inclusive: 1m people or CNY 5m relatively large; 10m or CNY 20m major; 100m or CNY 100m especially major; critical infrastructure down as a whole or in a main function for 10 or 30 minutes, 1 or 3 hours, 6 or 24 hours.',
    ),
  },
});
