import { defineCheck } from '../check.ts';
import { at, claimed } from '../claims.ts';
import { but, said } from '../words.ts';

export default defineCheck({
  id: 'custodian-unnamed',
  title: { zh: '说交给保管人了，却没写是谁', en: 'Handed to a custodian who is not named' },
  cites: ['PIPL:47(2)', 'PIPL:21', 'NDSR:24'],
  severity: 'major',
  find: (context) => {
    const kept = claimed(context, { question: 'custody.keeper.01', states: ['yes', 'partly'] });
    const keepers = context.view.file.case.parties.filter(({ role }) => role === 'custodian');
    if (!kept || keepers.length > 0) return [];
    const nobody = { zh: '相关各方里没有保管人', en: 'no custodian is among the parties' };
    return [{ text: but(said(kept), nobody), place: at(kept) }];
  },
});
