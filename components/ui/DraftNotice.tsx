import { usePreferences } from '../preferences.tsx';

/** Says that the form holds what was filled in before, and lets the person discard it. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const { messages } = usePreferences();
  const words = messages.shell;
  return (
    <p className="notice" role="status">
      {words.draftBack}{' '}
      <button type="button" className="link" onClick={onDiscard}>
        {words.discard}
      </button>
    </p>
  );
}
