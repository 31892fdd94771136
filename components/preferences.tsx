import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { z } from '../lib/base/zod.ts';
import { type Messages, messagesIn } from '../lib/i18n/messages.ts';
import { languages, languageTag, type Text, t } from '../lib/i18n/text.ts';

const Preferences = z.object({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
});
type Preferences = z.infer<typeof Preferences>;

/** Chinese first: English only for a browser that does not speak Chinese at all. */
const initial = (): Preferences => ({
  language: navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en',
  theme: 'system',
});

interface Context extends Preferences {
  readonly messages: Messages;
  /** Content in the person's language. */
  readonly say: (text: Text) => string;
  readonly change: (patch: Partial<Preferences>) => void;
}
const PreferencesContext = createContext<Context | undefined>(undefined);
const storageKey = 'preferences';

/** Language and theme: kept in clear, shared live by side panel and dashboard. Holds nothing about a case. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [preferences, setPreferences] = useState<Preferences>();
  useEffect(() => {
    const accept = (stored: unknown) => {
      const parsed = Preferences.safeParse({ ...initial(), ...(stored ?? {}) });
      setPreferences(parsed.success ? parsed.data : initial());
    };
    void browser.storage.local.get(storageKey).then((found) => accept(found[storageKey]));
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes[storageKey]) accept(changes[storageKey].newValue);
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  }, []);
  useApplyToDocument(preferences);
  const context = useMemo<Context | undefined>(
    () =>
      preferences && {
        ...preferences,
        messages: messagesIn(preferences.language),
        say: (text) => t(text, preferences.language),
        change: (patch) => {
          setPreferences({ ...preferences, ...patch });
          void browser.storage.local.set({ [storageKey]: { ...preferences, ...patch } });
        },
      },
    [preferences],
  );
  return context && <PreferencesContext value={context}>{children}</PreferencesContext>;
}

function useApplyToDocument(preferences: Preferences | undefined) {
  useEffect(() => {
    if (!preferences) return;
    const root = document.documentElement;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      root.lang = languageTag(preferences.language);
      root.dataset.theme =
        preferences.theme === 'system' ? (dark.matches ? 'dark' : 'light') : preferences.theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [preferences]);
}

/** The person's language and theme, the interface's words in it, and `say` for content. */
export function usePreferences(): Context {
  const context = useContext(PreferencesContext);
  if (!context) throw new Error('usePreferences stands outside PreferencesProvider');
  return context;
}
