import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'FACE',
  title: { zh: '人脸识别技术应用安全管理办法', en: 'Measures for Face Recognition Security' },
  shortTitle: { zh: '人脸识别技术应用安全管理办法', en: 'Face Recognition Measures' },
  issuer: { zh: '国家互联网信息办公室、公安部（令第19号）', en: 'CAC and MPS (Order 19)' },
  kind: 'rule',
  effective: '2025-06-01',
  confidence: 'quoted',
  articles: {
    '15': quoted(
      '存储人脸信息达到十万人的，三十个工作日内向省级网信部门备案；重大变更三十个工作日内变更。',
      '100,000 stored faces: file with the provincial CAC within 30 working days; major changes likewise.',
    ),
  },
});
