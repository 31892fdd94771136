import { useEffect, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { FactView } from '../../lib/cases/case-view.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import { factWords } from '../../lib/facts/fact-words.ts';
import type { FactValue } from '../../lib/facts/facts.ts';
import { chinaTime, fromChinaTime } from '../../lib/i18n/china-time.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { typedDigits } from '../ui/typed-digits.ts';
import { useIsLeft } from '../ui/use-is-left.ts';

type Say = { readonly value: FactValue } | 'unknown';

/** One fact: its question, the inputs that fit its kind, "not known yet", and a suggestion with both ways out. */
export function FactField({ caseId, fact }: { caseId: string; fact: FactView }) {
  const { say, messages, language } = usePreferences();
  const store = useStore();
  const [error, setError] = useState<AppError>();
  const isLeft = useIsLeft();
  const { field, record } = fact;
  const state = (statement: Say) => {
    const made =
      statement === 'unknown'
        ? ({ value: null, state: 'unknown' } as const)
        : ({ value: statement.value, state: 'asserted' } as const);
    setError(undefined);
    stateFact(store, caseId, { path: field.id, origin: 'person', ...made }).catch((problem: unknown) => {
      if (isLeft.current || !(problem instanceof AppError)) throw problem;
      setError(problem);
    });
  };
  return (
    <fieldset className="fact">
      <legend>{say(field.ask)}</legend>
      {field.kind === 'boolean' || field.kind === 'choice' ? (
        <Options fact={fact} onSay={state} />
      ) : (
        <Entry fact={fact} onSay={state} />
      )}
      {record?.state === 'suggested' && record.value !== null && (
        <Suggestion caseId={caseId} fact={fact} words={factWords(field, record.value, language)} />
      )}
      {error && (
        <p className="field-error" role="alert">
          {say(error.text)}
        </p>
      )}
      <span className="visually-hidden" aria-live="polite">
        {record?.state === 'asserted' ? messages.shell.saved : ''}
      </span>
    </fieldset>
  );
}

function Options({ fact, onSay }: { fact: FactView; onSay: (statement: Say) => void }) {
  const { messages, say } = usePreferences();
  const { field, record } = fact;
  const { factYes, factNo, factThere, factNotThere } = messages.cases;
  const [yes, no] = field.asksFor === 'presence' ? [factThere, factNotThere] : [factYes, factNo];
  const options = field.choices
    ? field.choices.map(({ value, label, hint }) => ({ value, label: say(label), hint: hint && say(hint) }))
    : [
        { value: true, label: yes, hint: undefined },
        { value: false, label: no, hint: undefined },
      ];
  return (
    <div className={field.choices ? 'options column' : 'options'}>
      {options.map(({ value, label, hint }) => (
        <label key={String(value)} className="option">
          <input
            type="radio"
            name={field.id}
            checked={record?.state === 'asserted' && record.value === value}
            onChange={() => onSay({ value })}
          />
          <span>
            {label}
            {hint && <span className="small quiet option-hint">{hint}</span>}
          </span>
        </label>
      ))}
      <label className="option">
        <input
          type="radio"
          name={field.id}
          checked={record?.state === 'unknown'}
          onChange={() => onSay('unknown')}
        />
        <span className="quiet">{messages.cases.factUnknown}</span>
      </label>
    </div>
  );
}

/** How each kind is typed: a moment by the clock of China, whatever this computer's clock shows. */
const entries = {
  date: {
    type: 'date',
    max: '2100-12-31',
    toText: (value: string) => value,
    toValue: (text: string) => text,
  },
  instant: { type: 'datetime-local', max: '2100-12-31T23:59', toText: chinaTime, toValue: fromChinaTime },
  count: { type: 'text', inputMode: 'numeric', toText: String, toValue: numberAs(/^\d+$/) },
  money: { type: 'text', inputMode: 'decimal', toText: String, toValue: numberAs(/^\d+(\.\d{1,2})?$/) },
} as const;

/** What is not written so is no number, though a program would read `1e3` and `0x10` as one. */
function numberAs(form: RegExp): (text: string) => number {
  return (text) => (form.test(text) ? Number(text) : Number.NaN);
}

function Entry({ fact, onSay }: { fact: FactView; onSay: (statement: Say) => void }) {
  const { messages, say } = usePreferences();
  const { field, record } = fact;
  const { type, toText, toValue, ...limits } = entries[field.kind as keyof typeof entries];
  const stored = record?.state === 'asserted' ? toText(String(record.value)) : '';
  // What is being typed; what was stored in the meantime does not write over it.
  const [draft, setDraft] = useState<string>();
  useEffect(
    () => setDraft((typed) => (typed !== undefined && typedDigits(typed) === stored ? undefined : typed)),
    [stored],
  );
  const isNumber = type === 'text';
  const commit = () => {
    if (draft === undefined) return;
    const trimmed = typedDigits(draft);
    // What stands in the field is what counts: an emptied one shows the stored value again; "not known" takes it back.
    if (trimmed === '' || trimmed === stored) return setDraft(undefined);
    onSay({ value: toValue(trimmed) });
  };
  return (
    <div className="options">
      <input
        className={isNumber ? 'field fact-number' : `field fact-${type}`}
        type={type}
        {...limits}
        aria-label={say(field.ask)}
        value={draft ?? stored}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
        }}
      />
      {isNumber && (
        <span className="quiet">{field.kind === 'money' ? messages.cases.yuan : messages.cases.people}</span>
      )}
      <label className="option">
        <input
          type="radio"
          name={field.id}
          checked={record?.state === 'unknown'}
          onChange={() => {
            setDraft(undefined);
            onSay('unknown');
          }}
        />
        <span className="quiet">{messages.cases.factUnknown}</span>
      </label>
    </div>
  );
}

/** A suggestion from a page: dashed, quiet, not counted, with both ways out. */
function Suggestion({ caseId, fact, words }: { caseId: string; fact: FactView; words: string }) {
  const { messages, say } = usePreferences();
  const store = useStore();
  const { field, record } = fact;
  if (!record || record.value === null) return null;
  const settle = (state: 'asserted' | 'declined') =>
    void stateFact(store, caseId, { path: field.id, value: record.value, state, origin: record.origin });
  return (
    <div className="suggestion">
      <p className="small">{messages.cases.suggested}</p>
      <p>
        {say(field.label)}
        {messages.shell.colon}
        {words}
      </p>
      <span className="suggestion-act">
        <button type="button" className="btn btn-s" onClick={() => settle('asserted')}>
          {messages.cases.accept}
        </button>
        <button type="button" className="btn btn-s" onClick={() => settle('declined')}>
          {messages.cases.decline}
        </button>
      </span>
    </div>
  );
}
