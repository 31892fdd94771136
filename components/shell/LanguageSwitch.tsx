import { usePreferences } from '../preferences.tsx';

/** Switches the whole interface to the other language at once. */
export function LanguageSwitch() {
  const { messages, language, change } = usePreferences();
  return (
    <button
      type="button"
      className="link"
      lang={messages.shell.otherLanguageTag}
      onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
    >
      {messages.shell.otherLanguage}
    </button>
  );
}
