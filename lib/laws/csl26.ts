import { text } from './article.ts';
import { defineLaw } from './law.ts';

/** Every number of this text counts from the amendment; the old number stands in `formerly`. */
const moved = (formerly: string) => ({ from: '2026-01-01', formerly });
const added = { from: '2026-01-01' };

export default defineLaw({
  id: 'CSL26',
  title: { zh: '中华人民共和国网络安全法', en: 'PRC Cybersecurity Law' },
  shortTitle: { zh: '网络安全法', en: 'Cybersecurity Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2017-06-01',
  revisions: [
    {
      effective: '2026-01-01',
      note: {
        zh: '2025年10月28日修正：条号重排，共八十一条，罚款加重。',
        en: 'Amended on 28 October 2025: renumbered to 81 articles, heavier fines.',
      },
    },
  ],
  renumbered: {
    on: '2026-01-01',
    moves: [
      ['1-2', '1-2'],
      ['3-17', '4-18'],
      ['18', '19'],
      ['19-58', '21-60'],
      ['59', '61'],
      ['64', '71'],
      ['66', '71'],
      ['70(1)', '71'],
      ['67-69', '68-70'],
      ['76', '78'],
      ['79', '81'],
    ],
    added: ['3', '20', '42(2)', '63', '73'],
    dropped: ['18(2)'],
  },
  confidence: 'text',
  duties: ['E.02.2'],
  articles: {
    '23': text(
      '落实等级保护：制度与负责人、防护措施、监测并留存网络日志不少于六个月、分类备份加密。',
      'Graded protection: rules and a named person, safeguards, monitoring with network logs kept at least six months, classification, backup and encryption.',
      { ...moved('21'), items: 'article' },
    ),
    '23(3)': text('网络日志至少留存六个月。', 'Keep network logs at least six months.', moved('21(3)')),
    '26': text('依法核验用户真实身份。', 'Check users’ real identity as the law requires.', moved('24')),
    '27': text(
      '制定应急预案，出事立即启动、补救并按规定报告。',
      'Have an incident plan; when something happens start it, remedy and report as prescribed.',
      moved('25'),
    ),
    '36': text(
      '关键信息基础设施运营者的额外安全义务。',
      'Extra security duties of operators of critical infrastructure.',
      moved('34'),
    ),
    '39': text(
      '关键信息基础设施运营者的个人信息和重要数据存境内，出境须安全评估。',
      'Operators of critical infrastructure store personal information and important data in China; export needs an assessment.',
      moved('37'),
    ),
    '42': text(
      '建立用户信息保护制度；处理个人信息还要遵守民法典和个人信息保护法。',
      'A system to protect user information; personal information also falls under the Civil Code and the PIPL.',
      moved('40'),
    ),
    '42(2)': text(
      '处理个人信息同时遵守本法、民法典和个人信息保护法。',
      'Handling personal information follows this law, the Civil Code and the PIPL together.',
      added,
    ),
    '43': text(
      '收集使用要公开规则并经同意。',
      'Collecting and using needs public rules and consent.',
      moved('41'),
    ),
    '44': text(
      '不得泄露、篡改、毁损；未经同意不得向他人提供，无法识别且不能复原的除外；泄露时补救、告知、报告。',
      'No leak, tampering or destruction; no provision without consent unless not identifiable and irreversible; on a leak remedy, tell people, report.',
      moved('42'),
    ),
    '45': text(
      '个人可以要求删除违法违约收集的信息、更正错误。',
      'People may have unlawful data deleted and errors corrected.',
      moved('43'),
    ),
    '46': text(
      '不得非法获取、出售或提供个人信息。',
      'No unlawful obtaining, selling or providing.',
      moved('44'),
    ),
    '61': text(
      '未落实第二十三条、第二十七条的可直接罚一万至五万元；后果越重罚得越多，最高一千万元，责任人同罚。',
      'Failing art. 23 or 27: CNY 10k–50k at once, rising with the harm to CNY 10m; the people responsible are fined too.',
      moved('59'),
    ),
    '71': text(
      '侵害个人信息等行为按相应法律处罚，不再适用原来单独的罚则。',
      'Infringing personal information is now punished under the law that governs it; the old scale of its own is gone.',
      moved('64'),
    ),
    '78': text('术语。', 'Terms.', moved('76')),
    '81': text('施行日期。', 'Date of effect.', moved('79')),
  },
});
