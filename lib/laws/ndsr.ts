import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'NDSR',
  title: { zh: '网络数据安全管理条例', en: 'Regulations on Network Data Security Management' },
  shortTitle: { zh: '网络数据安全管理条例', en: 'Network Data Security Regulations' },
  issuer: { zh: '国务院（令第790号）', en: 'State Council (Order 790)' },
  kind: 'regulation',
  effective: '2025-01-01',
  confidence: 'text',
  articles: {
    '9': text(
      '在等级保护基础上做好加密、备份、访问控制和身份认证。',
      'On top of graded protection: encryption, backup, access control, authentication.',
    ),
    '10': text(
      '产品或服务有缺陷、漏洞的补救、告知并报告；涉及国家安全、公共利益的24小时内报告。',
      'Defects and vulnerabilities: fix, tell users, report; within 24 hours where national security or the public interest is at stake.',
    ),
    '11': text(
      '有应急预案；出事立即启动、控制危害、按规定报告，危害到个人或组织的要通知；涉嫌犯罪的报案。',
      'An incident plan; start it, contain, report, notify those harmed; report suspected crime to the police.',
    ),
    '12': text(
      '提供或委托处理个人信息、重要数据的，合同约定并监督；处理记录至少保存三年。',
      'Providing or entrusting personal information or important data: contract and supervision; keep the records at least three years.',
    ),
    '14': text(
      '因合并、分立、解散、破产等转移数据的，接收方继续履行安全保护义务。',
      'When data move because of merger, split, dissolution or bankruptcy, the recipient carries on the security duties.',
    ),
    '16': text(
      '为国家机关、关键信息基础设施提供服务的，未经委托方同意不得访问、获取、留存、使用数据。',
      'Suppliers to state bodies and critical infrastructure may not access, keep or use data without the client’s consent.',
    ),
    '20': text('要有便捷的投诉、举报渠道。', 'A convenient channel for complaints and reports.'),
    '21': text(
      '处理规则要醒目、完整，写明保存期限和到期怎么办；向他人提供的要列清单；不满十四周岁的另立规则。',
      'Rules must be prominent and complete, say how long and what happens then, list what goes to whom, and have a set of their own for under-14s.',
    ),
    '22': text(
      '同意的规则：敏感信息单独同意、未满十四周岁监护人同意，不得超出同意的期限保存。',
      'Consent rules: separate for sensitive data, guardian for under-14s, nothing kept beyond the agreed period.',
    ),
    '23': text(
      '及时处理个人的请求，不设不合理条件。',
      'Handle requests in time, without unreasonable conditions.',
    ),
    '24': text(
      '注销账号、非必要或未经同意收集的，删除或匿名化；法定期限未满或技术上难以做到的，只能存储和保护。',
      'Closed accounts and data that were unneeded or without consent: delete or anonymise; where a period still runs or it is technically hard, only store and protect.',
    ),
    '25': text(
      '转移个人信息的条件：身份核实、基于同意或合同收集、技术可行、不损害他人。',
      'Conditions for moving data at a person’s request: identity checked, collected by consent or contract, feasible, no harm to others.',
    ),
    '27': text('定期做合规审计。', 'Audit compliance periodically.'),
    '28': text(
      '处理一千万人以上（含一千万）个人信息的，还要遵守第三十条、第三十二条。',
      'Handlers of 10,000,000 people or more also follow arts. 30 and 32.',
    ),
    '29': text(
      '识别、申报重要数据；以告知或公布的为准。',
      'Identify and declare important data; what was notified or published counts.',
    ),
    '30': text(
      '设数据安全负责人和管理机构并履行职责。',
      'A data-security officer of management level and a unit, with listed duties.',
    ),
    '31': text(
      '提供、委托处理、共同处理重要数据前做风险评估，履行法定义务的除外。',
      'Assess risk before providing, entrusting or jointly handling important data, except for a statutory duty.',
    ),
    '32': text(
      '因合并、分立、解散、破产等可能影响重要数据安全的，采取措施，并向省级以上主管部门报告处置方案和接收方。',
      'When merger, split, dissolution or bankruptcy may affect important data: protect them and report the disposal plan and the recipient to the authority at provincial level or above.',
    ),
    '33': text(
      '重要数据处理者每年做风险评估并报送。',
      'Handlers of important data assess risk every year and file the report.',
    ),
    '35': text('个人信息出境的八种合法途径。', 'Eight lawful gateways for exporting personal information.', {
      items: 'article',
    }),
    '35(6)': text(
      '为履行法定职责或法定义务，确需向境外提供的。',
      'Export that is truly needed for a statutory duty.',
    ),
    '37': text(
      '重要数据出境须安全评估；没有被告知或公布为重要数据的，不必按重要数据申报。',
      'Exporting important data needs an assessment; data not notified or published as important need not be filed as such.',
    ),
    '55': text(
      '违反第十二条、第二十二条等的，最高罚一百万元。',
      'Breach of arts. 12, 22 and others: up to CNY 1m.',
    ),
    '57': text(
      '违反重要数据有关条款（含第三十二条）的罚五万至五十万元，严重的罚五十万至二百万元。',
      'Breach of the important-data articles, art. 32 included: CNY 50k–500k, grave cases CNY 500k–2m.',
    ),
    '58': text('其他违法行为按有关法律处罚。', 'Other breaches are punished under the parent laws.'),
    '59': text(
      '主动改正、没有危害或初次轻微的，从轻或不罚。',
      'Leniency for correction, no harm, or a first minor breach.',
    ),
    '62': text(
      '术语：单独同意、重要数据、大型平台等。',
      'Terms: separate consent, important data, large platform and others.',
      {
        items: 'article',
      },
    ),
  },
});
