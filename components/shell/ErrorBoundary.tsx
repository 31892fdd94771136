import { Component, type ReactNode, useEffect } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { AppError } from '../../lib/base/app-error.ts';
import { usePreferences } from '../preferences.tsx';

interface State {
  readonly error: unknown;
}

/** Shows what a crash means for the person's data instead of a blank page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Failure error={error} onLeave={() => this.setState({ error: undefined })} />;
  }
}

/** What happened, what is safe, what to do. Only a known error's own words or a code are shown, never values. */
function Failure({ error, onLeave }: { error: unknown; onLeave: () => void }) {
  const { messages, say } = usePreferences();
  const [route] = useHashLocation();
  // Going back, or to another address, leaves the page that failed.
  useEffect(() => {
    window.addEventListener('hashchange', onLeave);
    return () => window.removeEventListener('hashchange', onLeave);
  }, [onLeave]);
  const isKnown = error instanceof AppError;
  // What other known errors are about may be over, and loading the page anew would cost what is not stored yet.
  const isFinal = isKnown && error.isFinal;
  const code = isKnown ? error.code : error instanceof Error ? error.name : 'unknown';
  return (
    <main className="page narrow">
      <div role="alert">
        <h1>{messages.shell.failed}</h1>
        <p>{isKnown ? say(error.text) : messages.shell.failedLead}</p>
        <p className="small quiet">{code}</p>
      </div>
      <p className="form-foot">
        {!isFinal && (
          <button type="button" className="btn" onClick={isKnown ? onLeave : () => location.reload()}>
            {isKnown ? messages.shell.retry : messages.shell.reload}
          </button>
        )}
        {route !== '/' && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              // The address must change first: the page that failed would be drawn again.
              navigate('/');
              onLeave();
            }}
          >
            {messages.shell.cases}
          </button>
        )}
      </p>
    </main>
  );
}
