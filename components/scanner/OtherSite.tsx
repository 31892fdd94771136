import type { Case } from '../../lib/cases/case-file.ts';
import { usePreferences } from '../preferences.tsx';
import { caseOfSite } from './case-of-site.ts';
import { openDashboard } from './open-dashboard.ts';

interface Props {
  readonly current: Case;
  readonly cases: readonly Case[];
  readonly site: string;
  readonly onChoose: (caseId: string) => void;
}

/** Says that the site in view is none of the case's, before findings go there, and leads to the case that has it. */
export function OtherSite({ current, cases, site, onChoose }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner.otherSite;
  if (current.sites.includes(site)) return null;
  const other = caseOfSite(cases, site);
  const go = () => (other ? onChoose(other.id) : void openDashboard(`/case/${current.id}/edit`));
  return (
    <p className="notice plain gap small other-site">
      {words.text}{' '}
      <button type="button" className="link" onClick={go}>
        {other ? words.change(other.name) : words.add}
      </button>
    </p>
  );
}
