import type { DossierPart } from '../part.ts';

/** Lines for signatures and the field for the company's seal. */
const signOff: DossierPart = {
  id: 'sign-off',
  order: 100,
  duties: ['E.21.1', 'J.21.1'],
  sections: ({ view, messages }) => {
    const words = messages.dossier;
    return [
      {
        id: 'sign-off',
        title: words.sections.sign,
        blocks: [
          {
            kind: 'signature',
            rows: [
              { role: words.sign.operator, name: view.file.case.operator },
              { role: words.sign.responsible, name: '' },
              { role: words.sign.reviewer, name: '' },
            ],
            signed: words.sign.signed,
            dated: words.sign.dated,
            seal: words.sign.seal,
          },
        ],
      },
    ];
  },
};
export default signOff;
