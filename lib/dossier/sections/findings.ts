import { rejectionWords } from '../../cases/rejection-words.ts';
import { coverage, extentOf } from '../../inventory/coverage.ts';
import { coveredWords } from '../../inventory/coverage-words.ts';
import { inReadingOrder } from '../../inventory/finding-order.ts';
import type { Block } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';
import { typeNames } from '../type-names.ts';

/** What was seen on pages, masked; what people set aside of it; and what was covered, by whom. */
const findings: DossierPart = {
  id: 'findings',
  order: 60,
  sections: (context) => [
    {
      id: 'findings',
      title: context.messages.dossier.sections.findings,
      blocks: [
        { kind: 'paragraph', text: context.messages.dossier.coverageNote, quiet: true },
        findingTable(context),
        ...saidBlocks(context),
        { kind: 'heading', level: 2, text: context.messages.inventory.coverage },
        coverageTable(context),
        { kind: 'heading', level: 3, text: context.messages.inventory.scans },
        scanTable(context),
      ],
    },
  ],
};
export default findings;

function findingTable(context: DossierContext): Block {
  const { view, messages } = context;
  const words = messages.dossier;
  const pages = new Map(view.file.scans.map((scan) => [scan.id, scan.title]));
  return {
    kind: 'table',
    columns: [
      { title: words.findingColumns.type, share: 2 },
      { title: words.findingColumns.label, share: 1.5 },
      { title: words.findingColumns.sample, share: 2.4 },
      { title: words.findingColumns.count, share: 0.8, align: 'right' },
      { title: words.findingColumns.page, share: 2.8 },
      { title: words.findingColumns.state, share: 1.2 },
    ],
    rows: inReadingOrder(view.file.findings, view.file.scans).map((finding) => [
      typeNames(context, [finding.type]) + messages.shell.aside(messages.scanner[finding.sensitivity]),
      finding.label,
      finding.samples[0] ?? '',
      String(finding.count),
      pages.get(finding.scanId) ?? '',
      messages.inventory.states[finding.status],
    ]),
    empty: words.findingsNone,
  };
}

/** Nothing where nothing was set aside. */
function saidBlocks(context: DossierContext): readonly Block[] {
  const { view, messages, time } = context;
  const words = messages.inventory;
  const said = view.file.rejections ?? [];
  if (said.length === 0) return [];
  const table: Block = {
    kind: 'table',
    columns: [
      { title: words.columns.type, share: 1.8 },
      { title: words.said.what, share: 2 },
      { title: words.columns.sample, share: 2 },
      { title: words.said.site, share: 2.4 },
      { title: words.columns.by, share: 2.8 },
    ],
    rows: said.map((one) => [
      typeNames(context, [one.rejection.type]),
      rejectionWords(one, messages),
      one.sample,
      one.site,
      `${one.by}\n${time(one.at)}`,
    ]),
    empty: words.said.none,
  };
  return [
    { kind: 'heading', level: 2, text: words.said.title },
    { kind: 'paragraph', text: messages.dossier.saidLead, quiet: true },
    table,
  ];
}

function coverageTable({ view, messages, time }: DossierContext): Block {
  const words = messages.inventory;
  return {
    kind: 'table',
    columns: [
      { title: words.columns.page, share: 4 },
      { title: words.how, share: 2 },
      { title: words.columns.by, share: 2 },
      { title: words.columns.at, share: 2.6 },
    ],
    rows: coverage(view.file.scans, view.file.visits ?? []).map((one) => [
      `${one.title}\n${one.url}`,
      coveredWords(one, messages),
      one.by,
      time(one.at),
    ]),
    empty: words.coveredNone,
  };
}

function scanTable({ view, messages, time }: DossierContext): Block {
  const words = messages.dossier;
  return {
    kind: 'table',
    columns: [
      { title: words.scanColumns.page, share: 4 },
      { title: words.scanColumns.at, share: 2.2 },
      { title: words.scanColumns.by, share: 1.5 },
      { title: words.scanColumns.nodes, share: 1.8 },
      { title: words.scanColumns.complete, share: 2 },
    ],
    rows: view.file.scans.map((scan) => [
      `${scan.title}\n${scan.url}`,
      time(scan.at),
      scan.by,
      lines(
        messages.inventory.nodesRead(scan.nodes),
        scan.detector && messages.inventory.rules(scan.detector),
      ),
      lines(
        messages.inventory[extentOf(scan)],
        scan.list && messages.inventory.list(scan.list.seen, scan.list.total),
      ),
    ]),
    empty: messages.inventory.scansNone,
  };
}

const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');
