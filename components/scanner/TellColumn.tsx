import { useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { addLabelWord, removeLabelWord } from '../../lib/cases/label-words.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';

interface Props {
  readonly caseId: string;
  /** The column or field, as the page words it. */
  readonly label: string;
}

/** Tells what a column holds in truth; it is kept as a label word and the page is read anew. */
export function TellColumn({ caseId, label }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.scanner;
  const store = useStore();
  const toast = useToast();
  const [error, setError] = useState('');
  const tell = async (type: string) => {
    setError('');
    try {
      const kept = await addLabelWord(store, caseId, { word: label, type });
      toast({
        text: words.told(kept.word),
        action: { label: messages.shell.undo, run: () => removeLabelWord(store, kept) },
      });
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      setError(say(problem.text));
    }
  };
  return (
    <label className="small tell">
      {words.tell(label)}
      <select className="field" value="" onChange={(event) => void tell(event.target.value)}>
        <option value="">{words.tellNothing}</option>
        {[...recognizers.values()].map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.label)}
          </option>
        ))}
      </select>
      {error && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}
