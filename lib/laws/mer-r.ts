import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'MER-R',
  title: {
    zh: '中华人民共和国市场主体登记管理条例实施细则',
    en: 'Implementing Rules of the Market Entity Registration Regulations',
  },
  shortTitle: { zh: '市场主体登记管理条例实施细则', en: 'Market Entity Registration Implementing Rules' },
  issuer: { zh: '国家市场监督管理总局（令第52号）', en: 'SAMR (Order 52)' },
  kind: 'rule',
  effective: '2022-03-01',
  confidence: 'text',
  articles: {
    '38': text(
      '个体工商户变更经营者的旧做法（先注销再登记）；以促进个体工商户发展条例为准。',
      'The older way to change the operator of an individual business; the newer regulations prevail.',
    ),
    '44': text(
      '清算结束三十日内申请注销；申请后不得从事无关经营；登记后终止。',
      'Apply within 30 days after liquidation; no unrelated business after that; the entity ends on registration.',
    ),
    '46': text(
      '注销要交的材料：申请书、决议、清算报告或清偿证明、清税证明等。',
      'Papers to file: application, resolution, liquidation report or proof of payment, tax clearance.',
    ),
    '48': text(
      '不能简易注销：列入异常或严重违法、股权冻结出质、有对外投资、被调查、诉讼仲裁、罚款未清等。',
      'No simplified way when on a list, with frozen or pledged equity, investments in others, an investigation, a lawsuit or arbitration, or unpaid fines.',
    ),
  },
});
