import type { PageReport } from '../../lib/detection/page-report.ts';
import { usePreferences } from '../preferences.tsx';
import { type Cover, useCovering } from './use-covering.ts';

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

/** Below the lock: what becomes of pages that are masked. */
export function StillCovered() {
  const { messages } = usePreferences();
  if (!useCovering()?.on) return null;
  return (
    <p className="small" role="status">
      {messages.scanner.covering.locked}
    </p>
  );
}
