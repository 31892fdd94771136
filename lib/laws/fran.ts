import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'FRAN',
  title: { zh: '商业特许经营管理条例', en: 'Regulations on Commercial Franchise' },
  shortTitle: { zh: '商业特许经营管理条例', en: 'Franchise Regulations' },
  issuer: { zh: '国务院（令第485号）', en: 'State Council (Order 485)' },
  kind: 'regulation',
  effective: '2007-05-01',
  confidence: 'text',
  articles: {
    '18': text(
      '未经特许人同意，被特许人不得转让特许经营权，不得泄露商业秘密。',
      'A franchisee may not transfer the franchise without consent or leak trade secrets.',
    ),
  },
});
