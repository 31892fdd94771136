import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import { HeadlessMantineProvider } from '@mantine/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { PreferencesProvider } from '../preferences.tsx';
import { theme } from '../ui/theme.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Starts an extension page: look, language, error boundary and hash routes around the given content. */
export function mount(content: ReactNode) {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <HeadlessMantineProvider theme={theme}>
        <PreferencesProvider>
          <ErrorBoundary>
            <Router hook={useHashLocation}>{content}</Router>
          </ErrorBoundary>
        </PreferencesProvider>
      </HeadlessMantineProvider>
    </StrictMode>,
  );
}
