import { Component, type ReactNode } from 'react';
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
    return this.state.error === undefined ? this.props.children : <Failure error={this.state.error} />;
  }
}

/** What happened, what is safe, what to do. Only a known error's own words or a code are shown, never values. */
export function Failure({ error }: { error: unknown }) {
  const { messages, say } = usePreferences();
  const code = error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown';
  return (
    <main className="page narrow" role="alert">
      <h1>{messages.shell.failed}</h1>
      <p>{error instanceof AppError ? say(error.text) : messages.shell.failedLead}</p>
      <p className="small quiet">{code}</p>
      <p className="form-foot">
        <button type="button" className="btn" onClick={() => location.reload()}>
          {messages.shell.reload}
        </button>
      </p>
    </main>
  );
}
