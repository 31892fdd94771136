import { defineCheck } from '../check.ts';
import { inSet, setNames, setsTo } from '../holdings.ts';

/** Ways that take a name away but leave the person to be found again. */
const reversible =
  /打码|掩码|遮蔽|星号|脱敏|去标识|假名|哈希|散列|加密|换编号|mask|hash|pseudonym|token|encrypt|redact|md5|sha-?\d/i;

export default defineCheck({
  id: 'masking-as-anonymising',
  title: { zh: '打码、哈希当成了匿名化', en: 'Masking or hashing taken for anonymising' },
  cites: ['PIPL:4', 'PIPL:73', 'GBT35273:3.15'],
  severity: 'major',
  find: (context) =>
    setsTo(context, 'anonymise')
      .filter(({ note }) => reversible.test(note))
      .map((dataSet) => ({
        text: {
          zh: `资料${setNames([dataSet]).zh}定的处置是匿名化，备注写的却是打码、哈希一类的办法；还认得回来的，仍是个人信息。`,
          en: `${setNames([dataSet]).en} is to be anonymised, but its note speaks of masking, hashing or the like; what can be traced back is still personal data.`,
        },
        place: inSet(dataSet),
      })),
});
