import type { DossierPart } from '../part.ts';

/** How the dossier came about, and what it does not prove. */
const method: DossierPart = {
  id: 'method',
  order: 90,
  sections: ({ messages }) => [
    {
      id: 'method',
      title: messages.dossier.sections.method,
      blocks: [{ kind: 'list', items: messages.dossier.method, ordered: true }],
    },
  ],
};
export default method;
