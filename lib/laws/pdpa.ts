import { memory, quoted } from './article.ts';
import { defineLaw } from './law.ts';

/** The date of effect of the data-protection parts is from memory. */
export default defineLaw({
  id: 'PDPA',
  title: { zh: '新加坡《2012年个人数据保护法》', en: 'Singapore Personal Data Protection Act 2012' },
  shortTitle: { zh: '新加坡个人数据保护法', en: 'PDPA' },
  issuer: { zh: '新加坡国会', en: 'Parliament of Singapore' },
  kind: 'foreign',
  effective: '2014-07-02',
  confidence: 'quoted',
  articles: {
    '25': quoted(
      '目的和法律、业务需要都没有了，就停止保存或去除身份。',
      'Cease to retain, or strip identity, once neither purpose nor need remains.',
    ),
    '26': memory('向境外传输的限制。', 'Limits on transfer abroad.'),
    '26C': quoted('发现后尽快评估是否须通报。', 'Assess without delay whether a breach is notifiable.'),
    '26D': quoted(
      '评估须通报之日后三个历日内通知委员会；可能造成重大损害的还要通知个人。',
      'Notify the Commission within 3 calendar days after the day of assessment, and individuals where significant harm is likely.',
    ),
  },
});
