import { text } from './article.ts';
import { defineLaw } from './law.ts';

/** The date of effect is from memory. */
export default defineLaw({
  id: 'APP19',
  title: {
    zh: 'App违法违规收集使用个人信息行为认定方法',
    en: 'Methods for Identifying Illegal App PI Collection',
  },
  shortTitle: { zh: 'App违法违规认定方法', en: 'App Methods' },
  issuer: {
    zh: '国家互联网信息办公室、工业和信息化部、公安部、国家市场监督管理总局',
    en: 'CAC, MIIT, MPS and SAMR',
  },
  kind: 'rule',
  effective: '2019-11-28',
  confidence: 'text',
  articles: {
    '6': text(
      '未按法律规定提供删除、更正或投诉渠道的情形。',
      'Failing to offer deletion, correction or complaints.',
      {
        items: 'article',
      },
    ),
    '6(3)': text(
      '更正、删除、注销的请求要在十五个工作日内处理完。',
      'Requests to correct, delete or close an account are handled within 15 working days.',
    ),
  },
});
