import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/tables.css';
import '../ui/surfaces.css';
import { HeadlessMantineProvider } from '@mantine/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { PreferencesProvider } from '../preferences.tsx';
import { DraftsProvider } from '../ui/drafts.tsx';
import { theme } from '../ui/theme.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** What every extension page has around its content: look, language, error boundary and hash routes. */
export function PageFrame({ children }: { children: ReactNode }) {
  return (
    <StrictMode>
      <HeadlessMantineProvider theme={theme}>
        <PreferencesProvider>
          <DraftsProvider>
            <ErrorBoundary>
              <Router hook={useHashLocation}>{children}</Router>
            </ErrorBoundary>
          </DraftsProvider>
        </PreferencesProvider>
      </HeadlessMantineProvider>
    </StrictMode>
  );
}

/** Starts an extension page with the given content. */
export function mount(content: ReactNode) {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(<PageFrame>{content}</PageFrame>);
}
