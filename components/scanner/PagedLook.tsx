import type { PageReport } from '../../lib/detection/page-report.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { rowsSeen } from '../../lib/inventory/erasure-proof.ts';
import { usePreferences } from '../preferences.tsx';
import type { Paging } from './use-pagings.ts';

interface Props extends Pick<Paging, 'on'> {
  readonly report: PageReport;
  readonly toggle: () => void;
}

/** The switch that adds up what comes by while the person pages, and how much of the list that is. */
export function PagedLook({ report, on, toggle }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner.page;
  return (
    <section className="paged">
      {on && <Seen report={report} />}
      <p className="small quiet">
        {on ? words.unread : words.lead}{' '}
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
