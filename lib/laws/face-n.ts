import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'FACE-N',
  title: { zh: '关于开展人脸识别技术应用备案工作的公告', en: 'Notice on Face Recognition Filing' },
  shortTitle: { zh: '关于开展人脸识别技术应用备案工作的公告', en: 'Notice on Face Recognition Filing' },
  issuer: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
  kind: 'rule',
  effective: '2025-05-28',
  confidence: 'quoted',
  articles: {
    all: quoted(
      '人脸识别备案的办理：省级网信部门，三十个工作日；未规定注销备案。',
      'How to file: provincial CAC, 30 working days; silent on cancelling the filing.',
    ),
  },
});
