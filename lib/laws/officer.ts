import { text } from './article.ts';
import { defineLaw } from './law.ts';

/** The notice has no articles; its content stands under `all`. It has no rule on cancelling the record. */
export default defineLaw({
  id: 'OFFICER',
  title: {
    zh: '关于开展个人信息保护负责人信息报送工作的公告',
    en: 'Notice on Reporting of PI Protection Officers',
  },
  shortTitle: { zh: '个人信息保护负责人报送公告', en: 'Officer Reporting Notice' },
  issuer: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
  kind: 'rule',
  effective: '2025-07-18',
  confidence: 'text',
  articles: {
    all: text(
      '达到一百万人之日起三十个工作日内，向设区的市级网信部门报送负责人信息；重大变更三十个工作日内变更。',
      'Report within 30 working days of reaching 1,000,000 people to the CAC of the city; major changes within 30 working days.',
    ),
  },
});
