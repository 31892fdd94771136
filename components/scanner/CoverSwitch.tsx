import type { PageReport } from '../../lib/detection/page-report.ts';
import { usePreferences } from '../preferences.tsx';

/** Whether every finding is hidden on the screen. */
export interface Cover {
  readonly on: boolean;
  readonly toggle: () => void;
}

interface Props extends Cover {
  readonly report: PageReport;
}

/** Hides every finding on the page while the screen is shared, and says what stays visible all the same. */
export function CoverSwitch({ report, on, toggle }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner.covering;
  const inAttributes = report.groups
    .filter(({ place }) => place === 'attribute')
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="covering">
      <button type="button" className="switch" role="switch" aria-checked={on} onClick={toggle}>
        {on ? words.on : words.off}
        <i />
      </button>
      {on && (
        <p className="small quiet" role="status">
          {words.limits}
          {inAttributes > 0 && words.attributes(inAttributes)}
          {!report.complete && words.partial}
        </p>
      )}
    </section>
  );
}
