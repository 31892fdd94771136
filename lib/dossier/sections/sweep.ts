import { citeLabel } from '../../laws/cite.ts';
import { type Result, type SweepReport, sweepCase } from '../../sweep/sweep.ts';
import type { Block } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';

/** What contradicts what across the case, worst first, and what could not be compared. */
const part: DossierPart = {
  id: 'sweep',
  order: 45,
  sections: (context) => {
    const words = context.messages.sweep;
    const report = sweepCase(context.view, context.asOf);
    const { results, made, fired } = report;
    return [
      {
        id: 'sweep',
        title: words.title,
        blocks: [
          { kind: 'paragraph', text: words.lead },
          {
            kind: 'paragraph',
            text: results.length > 0 ? words.found(made, fired, results.length) : words.noneLead,
          },
          {
            kind: 'table',
            columns: [
              { title: words.columns.severity, share: 1 },
              { title: words.columns.what, share: 7.4 },
              { title: words.columns.cites, share: 3 },
            ],
            rows: results.map((result, i) => row(context, result, results[i - 1])),
            empty: words.none(made),
          },
          ...unchecked(context, report),
        ],
      },
    ];
  },
};
export default part;

/** One check can find dozens of places: its title and law stand at the first of them. */
function row(
  { messages, say, language }: DossierContext,
  { check, text }: Result,
  before: Result | undefined,
): readonly string[] {
  if (before?.check === check) return ['', say(text), ''];
  return [
    messages.sweep.severities[check.severity],
    `${say(check.title)}\n${say(text)}`,
    check.cites.map((cite) => citeLabel(cite, language)).join('\n'),
  ];
}

function unchecked({ messages, say }: DossierContext, report: SweepReport): readonly Block[] {
  const words = messages.sweep;
  return [
    { kind: 'heading', level: 2, text: words.waiting },
    {
      kind: 'paragraph',
      text:
        report.waiting > 0
          ? `${words.waitingLead(report.waiting)}${report.missing.map(say).join(messages.shell.comma)}`
          : words.waitingNone,
    },
    { kind: 'heading', level: 2, text: words.limits },
    { kind: 'list', items: words.limitList },
  ];
}
