import { defineCheck } from '../check.ts';
import { inSet, setNames, setsTo } from '../holdings.ts';

const hidesOnly =
  /逻辑删除|软删|删除标记|标记.{0,4}删除|打.{0,4}标记|设为无效|状态改|隐藏|停用|soft.?delet|flag|deleted ?= ?1|hide|inactive|deactivat/i;

export default defineCheck({
  id: 'flagging-as-deleting',
  title: { zh: '打个标记当成了删除', en: 'A flag taken for deletion' },
  cites: ['PIPL:47(1)', 'GBT35273:3.10'],
  severity: 'major',
  find: (context) =>
    setsTo(context, 'delete')
      .filter(({ note }) => hidesOnly.test(note))
      .map((dataSet) => ({
        text: {
          zh: `资料${setNames([dataSet]).zh}定的处置是删除，备注写的却是打标记、隐藏或停用；数据还在库里，不算删除。`,
          en: `${setNames([dataSet]).en} is to be deleted, but its note speaks of a flag, hiding or deactivating; the data stays in the database.`,
        },
        place: inSet(dataSet),
      })),
});
