import type { Block } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';
import { typeNames } from '../type-names.ts';

/** How the dossier came about, with which label words pages were scanned, and what it does not prove. */
const method: DossierPart = {
  id: 'method',
  order: 90,
  sections: (context) => [
    {
      id: 'method',
      title: context.messages.dossier.sections.method,
      blocks: [
        { kind: 'list', items: context.messages.dossier.method, ordered: true },
        ...labelWords(context),
      ],
    },
  ],
};
export default method;

function labelWords(context: DossierContext): readonly Block[] {
  const { view, messages, time } = context;
  const { labelWords: words } = messages.inventory;
  const own = view.file.labelWords ?? [];
  if (own.length === 0) return [{ kind: 'paragraph', text: messages.dossier.labelWordsNone }];
  const table: Block = {
    kind: 'table',
    columns: [
      { title: words.word, share: 3 },
      { title: words.means, share: 3 },
      { title: words.added, share: 3 },
    ],
    rows: own.map(({ word, type, by, at }) => [
      word,
      type === null ? words.nothing : typeNames(context, [type]),
      `${by}\n${time(at)}`,
    ]),
    empty: messages.dossier.labelWordsNone,
  };
  return [{ kind: 'paragraph', text: messages.dossier.labelWordsLead }, table];
}
