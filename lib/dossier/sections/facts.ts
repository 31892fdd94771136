import type { FactRecord } from '../../cases/case-file.ts';
import { factWords } from '../../facts/fact-words.ts';
import type { FactField } from '../../facts/field.ts';
import { factFields } from '../../facts/index.ts';
import type { Block } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';

/** Every fact that was asked or stated, by whom, and why each section was asked. */
const facts: DossierPart = {
  id: 'facts',
  order: 20,
  sections: (context) => [
    {
      id: 'facts',
      title: context.messages.dossier.sections.facts,
      blocks: [factTable(context), whatApplies(context)],
    },
  ],
};
export default facts;

function factTable(context: DossierContext): Block {
  const { view, messages, say } = context;
  const words = messages.dossier;
  const records = new Map(view.file.facts.map((record) => [record.path, record]));
  const asked = new Set(view.triage.map(({ field }) => field.id as string));
  const shown = [...factFields.values()]
    .filter(({ id }) => asked.has(id) || records.has(id))
    .sort((a, b) => (a.triage ?? 99) - (b.triage ?? 99));
  return {
    kind: 'table',
    columns: [
      { title: words.factColumn, share: 3 },
      { title: words.valueColumn, share: 3 },
      { title: words.sourceColumn, share: 3 },
    ],
    rows: shown.map((field) => [say(field.label), ...valueAndSource(context, field, records.get(field.id))]),
    empty: '',
  };
}

function valueAndSource(
  { messages, date, language }: DossierContext,
  field: FactField,
  record: FactRecord | undefined,
): readonly [string, string] {
  const words = messages.dossier;
  if (!record) return [words.notStated, ''];
  const source = words.stated(record.updatedBy, date(record.updatedAt));
  const value = record.value === null ? words.notKnown : factWords(field, record.value, language);
  switch (record.state) {
    case 'asserted':
      return [value, source];
    case 'unknown':
      return [words.notKnown, source];
    case 'suggested':
      return [words.notStated, `${words.suggestedOnly}${messages.shell.colon}${value}`];
    case 'declined':
      return [
        words.notStated,
        `${words.declined}${messages.shell.colon}${value}${messages.shell.pause}${source}`,
      ];
  }
}

function whatApplies({ view, messages, say }: DossierContext): Block {
  const words = messages.dossier;
  const labelOf = (path: string) => {
    const field = factFields.get(path);
    return field ? [say(field.label)] : [];
  };
  return {
    kind: 'table',
    columns: [
      { title: words.sectionColumn, share: 2 },
      { title: words.askedColumn, share: 1, align: 'right' },
      { title: words.whyApplies, share: 6 },
    ],
    rows: view.sections.map(({ section, questions }) => {
      const deciding = new Set(questions.flatMap(({ because }) => because));
      const labels = [...deciding].flatMap(labelOf).join(messages.shell.comma);
      return [say(section.title), String(questions.length), labels || words.askedOfAll];
    }),
    empty: '',
  };
}
