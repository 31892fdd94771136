import { useState } from 'react';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { rowsSeen } from '../../lib/inventory/erasure-proof.ts';
import { pagedLook } from '../../lib/inventory/paged-look.ts';
import { usePreferences } from '../preferences.tsx';

export interface Paging {
  /** What the page shows now, or, while it is paged through, everything that came by. */
  readonly report: PageReport | undefined;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Adds up what a page shows while the person pages through it. Off until asked for. */
export function usePaging(current: PageReport | undefined): Paging {
  const [sum, setSum] = useState<{ readonly last: PageReport; readonly look: PageReport }>();
  // Adding up belongs to the report, not to a later effect: no part may go by uncounted.
  if (sum && current && sum.last !== current) setSum({ last: current, look: pagedLook(sum.look, current) });
  return {
    report: sum && current ? sum.look : current,
    on: sum !== undefined,
    toggle: () => setSum(sum || !current ? undefined : { last: current, look: current }),
  };
}

/** The switch for it, and how much of the list has come by. */
export function PagedLook({ report, on, toggle }: { report: PageReport; on: boolean; toggle: () => void }) {
  const { messages } = usePreferences();
  const words = messages.scanner.page;
  return (
    <section className="paged">
      {on && <Seen report={report} />}
      <p className="small quiet">
        {!on && words.lead}{' '}
        <button type="button" className="link" aria-pressed={on} onClick={toggle}>
          {on ? words.stop : words.start}
        </button>
      </p>
    </section>
  );
}

function Seen({ report }: { report: PageReport }) {
  const { messages, say } = usePreferences();
  const words = messages.scanner.page;
  const types = [...new Set(report.groups.map(({ type }) => type))];
  const kinds = types.map((type) => {
    const label = recognizers.get(type)?.label;
    const own = report.groups.filter((group) => group.type === type);
    return { name: label ? say(label) : type, count: new Set(own.flatMap((one) => one.fingerprints)).size };
  });
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const list = kinds.map(({ name, count }) => words.kind(name, count)).join(messages.shell.comma);
  return (
    <p className="small" role="status">
      {words.seen(all, list)}
      {report.total !== undefined &&
        ` ${words.ofTotal(Math.min(rowsSeen(report.groups), report.total), report.total)}`}
    </p>
  );
}
