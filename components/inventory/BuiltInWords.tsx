import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { builtInWords } from '../../lib/detection/own-labels.ts';
import { usePreferences } from '../preferences.tsx';
import { useMeaning } from './use-meaning.ts';

/** Shown at once; who looks for more types more. */
const most = 20;

/** Looks words up that are built in, and says what each means. */
export function BuiltInWords() {
  const { messages } = usePreferences();
  const words = messages.inventory.labelWords;
  const meaning = useMeaning();
  const [looked, setLooked] = useState('');
  const found = builtInWords(looked);
  const isAsked = looked.trim() !== '';
  return (
    <div className="built-in">
      <TextInput
        type="search"
        label={words.search}
        placeholder={words.searchHint}
        value={looked}
        onChange={(event) => setLooked(event.currentTarget.value)}
      />
      <p className="small quiet" role="status">
        {isAsked && (found.length === 0 ? words.none : words.found(found.length))}
      </p>
      <ul>
        {found.slice(0, most).map(({ word, types }) => (
          <li key={word}>
            <b>{word}</b> <span className="quiet">{meaning(types)}</span>
          </li>
        ))}
      </ul>
      {found.length > most && <p className="small quiet">{words.more(found.length - most)}</p>}
    </div>
  );
}
