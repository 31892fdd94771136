import { toolVersion } from '../base/tool-version.ts';
import { openBlockers } from '../sweep/open-blockers.ts';
import type { Dossier, Pair } from './block.ts';
import { madeAt } from './make-dossier.ts';
import type { DossierContext } from './part.ts';

type Cover = Pick<
  Dossier,
  | 'title'
  | 'subtitle'
  | 'caseName'
  | 'caseLine'
  | 'number'
  | 'version'
  | 'cover'
  | 'blockers'
  | 'tool'
  | 'classification'
  | 'madeAt'
>;

/** What stands on the cover: the case, its parties, the version, and the open blockers. */
export function coverOf(context: DossierContext): Cover {
  const { view, messages } = context;
  const { case: theCase } = view.file;
  const words = messages.dossier;
  return {
    title: words.title,
    subtitle: words.subtitle,
    caseName: theCase.name,
    caseLine: words.caseLine[theCase.scenario],
    number: theCase.number,
    version: versionOf(context),
    cover: pairs(context),
    blockers: blockersOf(context),
    tool: words.tool(toolVersion, theCase.packVersion),
    classification: words.classification,
    madeAt: madeAt(view.file),
  };
}

/** Every export makes the next draft. */
function versionOf({ view, messages }: DossierContext): string {
  const exports = view.file.journal.filter(({ action }) => action === 'export').length;
  return `${messages.dossier.draft} v0.${Math.max(1, exports)}`;
}

function pairs(context: DossierContext): readonly Pair[] {
  const { view, messages, date } = context;
  const { case: theCase, journal, evidence } = view.file;
  const words = messages.dossier.cover;
  const first = journal[0]?.at ?? theCase.createdAt;
  return [
    { label: words.scenario, value: messages.cases.scenarios[theCase.scenario] },
    ...theCase.parties.map(({ role, name, uscc }) => ({
      label: messages.cases.roles[role].replace(/[（(].*/, '').trim(),
      value: name,
      ...(uscc ? { aside: uscc } : {}),
    })),
    { label: words.operator, value: theCase.operator },
    { label: words.period, value: `${date(first)} ${words.to} ${date(madeAt(view.file))}` },
    { label: words.caseDate, value: words.caseDateNote(date(context.asOf)) },
    { label: words.version, value: versionOf(context) },
    { label: words.pack, value: messages.dossier.tool(toolVersion, theCase.packVersion) },
    ...(view.file.packs ?? []).map(({ pack }) => ({
      label: messages.packs.own,
      value: `${context.say(pack.name)} ${pack.version}`,
      aside: messages.packs.by(pack.author),
    })),
    { label: words.evidence, value: words.evidenceCount(evidence.length) },
  ];
}

function blockersOf({ view, messages, say }: DossierContext): Dossier['blockers'] {
  const words = messages.dossier;
  const found = openBlockers(view);
  const mayBlock = words.mayBlock(view.mayBlock.length);
  if (found.length === 0) return { title: words.noBlockers, items: [], note: mayBlock };
  return {
    title: words.blockers(found.length),
    items: found.map(({ text }) => say(text)),
    note: `${words.blockersNote} ${mayBlock}`,
  };
}
