import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { lock, lockDeadline, onVaultChange } from '../../lib/cases/session.ts';
import { chinaClock } from '../../lib/i18n/china-time.ts';
import { usePreferences } from '../preferences.tsx';
import { Seal } from '../ui/Seal.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LockIcon } from './LockIcon.tsx';

/** The head of the dashboard: where one is in a case, and the lock. */
export function TopBar({ caseId, onKeys }: { caseId?: string | undefined; onKeys?: () => void }) {
  const { messages } = usePreferences();
  const words = messages.shell;
  const [location] = useLocation();
  const here = (path: string, exact = false) =>
    (exact ? location === path : location.startsWith(path)) ? ('page' as const) : undefined;
  const base = `/case/${caseId}`;
  // Within a case, so that the way back to it stays there.
  const settings = caseId ? `${base}/settings` : '/settings';
  return (
    <header className="bar">
      <button type="button" className="skip btn" onClick={focusMain}>
        {words.skip}
      </button>
      <Link href="/" className="seal-link">
        <Seal />
        <span className="visually-hidden">{words.cases}</span>
      </Link>
      <nav aria-label={words.nav}>
        {caseId ? (
          <>
            <Link href={base} aria-current={here(base, true)}>
              {words.overview}
            </Link>
            <Link href={`${base}/check/facts`} aria-current={here(`${base}/check`)}>
              {words.checklist}
            </Link>
            <Link href={`${base}/data`} aria-current={here(`${base}/data`)}>
              {words.data}
            </Link>
            <Link href={`${base}/registers`} aria-current={here(`${base}/registers`)}>
              {messages.registers.title}
            </Link>
            <Link href={`${base}/sweep`} aria-current={here(`${base}/sweep`)}>
              {messages.sweep.title}
            </Link>
            <Link href={`${base}/who`} aria-current={here(`${base}/who`)}>
              {messages.checklist.routing.title}
            </Link>
            <Link href={`${base}/journal`} aria-current={here(`${base}/journal`)}>
              {words.journal}
            </Link>
            <Link href={`${base}/dossier`} aria-current={here(`${base}/dossier`)}>
              {words.dossier}
            </Link>
          </>
        ) : (
          <Link href="/" aria-current={here('/', true)}>
            {words.cases}
          </Link>
        )}
        <Link href={settings} aria-current={here(settings)}>
          {words.settings}
        </Link>
      </nav>
      <div className="end">
        <LockState />
        <LanguageSwitch />
        {onKeys && (
          <button type="button" className="link keys" onClick={onKeys}>
            <kbd>?</kbd> {words.keys}
          </button>
        )}
      </div>
    </header>
  );
}

/** A button, not a link: hash routes own the address. */
function focusMain() {
  document.getElementById('main')?.focus();
}

/** Says until when the vault is open, and locks it. */
export function LockState() {
  const { messages } = usePreferences();
  const deadline = useLockDeadline();
  if (!deadline) return null;
  const time = chinaClock(deadline);
  return (
    <>
      <span className="lock">
        <LockIcon />
        <span className="lock-words">{messages.vault.opened(time)}</span>
        <span className="lock-time">{messages.vault.openUntil(time)}</span>
      </span>
      <button type="button" className="link" onClick={() => void lock()}>
        {messages.vault.lockNow}
      </button>
    </>
  );
}

/** Activity moves the deadline at most every 15 seconds, so looking as often is enough. */
const refreshMs = 15_000;

function useLockDeadline(): Date | undefined {
  const [deadline, setDeadline] = useState(lockDeadline);
  useEffect(() => {
    const read = () => setDeadline(lockDeadline());
    read();
    const timer = setInterval(read, refreshMs);
    const stop = onVaultChange(read);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return deadline;
}
