import './packs.css';
import { Link } from 'wouter';
import type { Case } from '../../lib/cases/case-file.ts';
import { packVersion } from '../../lib/checklist/pack.ts';
import { usePreferences } from '../preferences.tsx';

/** Says quietly that the case was started with another edition of the content than this build's. */
export function EditionNotice({ theCase }: { theCase: Case }) {
  const { messages } = usePreferences();
  const words = messages.packs;
  if (theCase.packVersion === packVersion) return null;
  return (
    <p className="notice edition-notice">
      {words.notice(theCase.packVersion, packVersion)}{' '}
      <Link className="link" href={`/case/${theCase.id}/packs`}>
        {words.see}
      </Link>
    </p>
  );
}
