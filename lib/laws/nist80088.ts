import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'NIST80088',
  title: { zh: '介质清除指南', en: 'Guidelines for Media Sanitization' },
  shortTitle: { zh: '介质清除指南', en: 'Guidelines for Media Sanitization' },
  issuer: { zh: '美国国家标准与技术研究院', en: 'NIST' },
  kind: 'standard',
  number: 'NIST SP 800-88 Rev. 2',
  effective: '2025-09-26',
  confidence: 'quoted',
  articles: {
    all: quoted(
      '清除、净化、销毁三级，并验证和出具证明；消磁不再算销毁手段。',
      'Clear, purge, destroy, then verify and certify; degaussing no longer counts as destruction.',
    ),
  },
});
