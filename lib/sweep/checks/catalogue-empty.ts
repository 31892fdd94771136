import { defineCheck } from '../check.ts';
import { claimed, yes } from '../claims.ts';
import { but, said } from '../words.ts';

export default defineCheck({
  id: 'catalogue-empty',
  title: { zh: '说都列了目录，这里一份也没有', en: 'All said to be listed, and no set is here' },
  cites: ['PIPL:51', 'DSL:21'],
  severity: 'major',
  find: (context) => {
    const listed = claimed(context, yes('holdings.list.01'));
    if (!listed || context.view.file.dataSets.length > 0) return [];
    const none = { zh: '本事项里一份资料也没登记', en: 'no data set is entered in this case' };
    return [{ text: but(said(listed), none), place: { kind: 'findings' } }];
  },
});
