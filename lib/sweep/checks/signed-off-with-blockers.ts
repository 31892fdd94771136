import { defineCheck } from '../check.ts';
import { asked, at, claimed, yes } from '../claims.ts';
import { but, named, said } from '../words.ts';

export default defineCheck({
  id: 'signed-off-with-blockers',
  title: { zh: '各部门都签了字，阻断项还在', en: 'All departments signed, and blockers stand' },
  cites: ['CoL:238', 'PIPL:9'],
  severity: 'major',
  find: (context) => {
    const signed = claimed(context, yes('cross-department.sign-off.01'));
    const blockers = asked(context).filter(({ mark }) => mark === 'blocker');
    if (!signed || blockers.length === 0) return [];
    const names = named(blockers.map(({ question }) => question.text));
    const stand = { zh: `这几题还是阻断项：${names.zh}`, en: `these still block: ${names.en}` };
    return [{ text: but(said(signed), stand), place: at(signed) }];
  },
});
