import { defineCheck } from '../check.ts';
import { setsTo } from '../holdings.ts';
import { counted, stated } from '../words.ts';

export default defineCheck({
  id: 'recipient-gets-nothing',
  title: { zh: '有接收方，却没有资料要移交', en: 'There is a recipient, and nothing is handed over' },
  cites: [],
  severity: 'minor',
  needs: ['recipient'],
  find: (context) => {
    const { facts, file } = context.view;
    const decided = file.dataSets.length > 0 && file.dataSets.every(({ disposition }) => disposition);
    const nothing = setsTo(context, 'hand-over').length === 0;
    if (facts.recipient !== 'other-handler' || !decided || !nothing) return [];
    const recipient = stated(facts, 'recipient');
    return [
      {
        text: {
          zh: `${recipient.zh}，但 ${file.dataSets.length} 份资料都定了处置，没有一份是移交。`,
          en: `${recipient.en}, but of ${counted(file.dataSets.length, 'data set')}, all decided, none will be handed over.`,
        },
        place: { kind: 'fact', path: 'recipient' },
      },
    ];
  },
});
