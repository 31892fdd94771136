import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CRIM-PI-I',
  title: {
    zh: '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
    en: 'SPC and SPP Interpretation on Crimes against Personal Information',
  },
  shortTitle: { zh: '侵犯公民个人信息刑事案件解释', en: 'Personal Information Crimes Interpretation' },
  issuer: { zh: '最高人民法院、最高人民检察院（法释〔2017〕10号）', en: 'SPC and SPP (Fa Shi 2017 No. 10)' },
  kind: 'interpretation',
  effective: '2017-06-01',
  confidence: 'text',
  articles: {
    '3': text(
      '合法收集的信息未经同意提供给他人，也算“提供”，不能复原的除外。',
      'Passing on lawfully collected data without consent counts, unless irreversibly non-identifiable.',
    ),
    '5': text(
      '五十条、五百条、五千条或违法所得五千元以上即可入罪，种类混合的按比例合计；履职或服务中获得的减半；达到十倍的属情节特别严重。',
      '50, 500 or 5,000 records or CNY 5,000 of gain suffice, mixed kinds added up pro rata; half of that when obtained on the job; ten times is especially serious.',
    ),
    '11': text(
      '同一信息提供给不同对象的，条数累计。',
      'The same record given to several takers counts each time.',
    ),
  },
});
