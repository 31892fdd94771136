import type { DossierContext, DossierPart } from '../part.ts';
import { validWords } from '../question-rows.ts';

/** Every file attached, with its whole SHA-256 and how long it is good. */
const evidence: DossierPart = {
  id: 'evidence',
  order: 70,
  sections: (context) => {
    const { view, messages, date } = context;
    const words = messages.dossier;
    return [
      {
        id: 'evidence',
        title: words.sections.evidence,
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: words.evidenceColumns.number, share: 1 },
              { title: words.evidenceColumns.name, share: 3 },
              { title: words.evidenceColumns.size, share: 1.2, align: 'right' },
              { title: words.evidenceColumns.hash, share: 4 },
              { title: words.evidenceColumns.added, share: 2.2 },
            ],
            rows: view.evidence.map((one) => [
              one.number,
              [one.name, ...heldBy(context, one.id), ...validWords(context, one)].join('\n'),
              `${Math.ceil(one.size / 1024).toLocaleString('en-GB')} KB`,
              inGroups(one.sha256),
              words.by(one.addedBy, date(one.addedAt)),
            ]),
            empty: words.evidenceNone,
          },
        ],
      },
    ];
  },
};
export default evidence;

/** The data sets that a file is about, and the register rows that it proves. */
function heldBy({ view, messages }: DossierContext, id: string): readonly string[] {
  const names = view.file.dataSets
    .filter(({ evidenceIds = [] }) => evidenceIds.includes(id))
    .map(({ name }) => name);
  const rows = (view.file.entries ?? [])
    .filter(({ evidenceIds }) => evidenceIds.includes(id))
    .map(({ number }) => number);
  names.push(...rows);
  return names.length === 0 ? [] : [messages.dossier.evidenceOf(names.join(messages.shell.comma))];
}

/** Digests are read and compared by eye: eight digits at a time. */
const inGroups = (hex: string) => hex.replace(/.{8}(?=.)/g, '$& ');
