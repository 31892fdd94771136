import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { FactView } from '../../lib/cases/case-view.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import { factWords } from '../../lib/facts/fact-words.ts';
import type { FactValue } from '../../lib/facts/facts.ts';
import { chinaTime, fromChinaTime } from '../../lib/i18n/china-time.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useKept } from '../ui/drafts.tsx';
import { typedDigits } from '../ui/typed-digits.ts';
import { useIsLeft } from '../ui/use-is-left.ts';

type Statement = { readonly value: FactValue } | 'unknown';
/** Resolves to whether it is stored. */
type Say = (statement: Statement) => Promise<boolean>;

/** One fact: its question, the inputs that fit its kind, "not known yet", and a suggestion with both ways out. */
export function FactField({ caseId, fact }: { caseId: string; fact: FactView }) {
  const { say, messages, language } = usePreferences();
  const store = useStore();
  const [error, setError] = useState<AppError>();
  const isLeft = useIsLeft();
  const { field, record } = fact;
  const state: Say = async (statement) => {
    const made =
      statement === 'unknown'
        ? ({ value: null, state: 'unknown' } as const)
        : ({ value: statement.value, state: 'asserted' } as const);
    setError(undefined);
    try {
      await stateFact(store, caseId, { path: field.id, origin: 'person', ...made });
      return true;
    } catch (problem) {
      if (isLeft.current || !(problem instanceof AppError)) throw problem;
      setError(problem);
      return false;
    }
  };
  return (
    <fieldset className="fact">
      <legend>{say(field.ask)}</legend>
      {field.kind === 'boolean' || field.kind === 'choice' ? (
        <Options fact={fact} onSay={state} />
      ) : (
        <Entry caseId={caseId} fact={fact} onSay={state} />
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

function Options({ fact, onSay }: { fact: FactView; onSay: Say }) {
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
            onChange={() => void onSay({ value })}
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
          onChange={() => void onSay('unknown')}
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

/** What is typed and not stated yet is there again, with the focus in it, when the person comes back from behind the lock or another page. */
function Entry({ caseId, fact, onSay }: { caseId: string; fact: FactView; onSay: Say }) {
  const { messages, say } = usePreferences();
  const { field, record } = fact;
  const { type, toText, toValue, ...limits } = entries[field.kind as keyof typeof entries];
  const stored = record?.state === 'asserted' ? toText(String(record.value)) : '';
  const { typed, write, isStored, isBack } = useTyped(`fact ${caseId} ${field.id}`, stored);
  const back = useId();
  const isNumber = type === 'text';
  const commit = async () => {
    if (typed === undefined) return;
    const trimmed = typedDigits(typed);
    // What stands in the field is what counts: an emptied one shows the stored value again; "not known" takes it back.
    if (trimmed === '' || trimmed === stored) return write(undefined);
    if (await onSay({ value: toValue(trimmed) })) isStored(typed);
  };
  return (
    <>
      <div className="options">
        <input
          className={isNumber ? 'field fact-number' : `field fact-${type}`}
          type={type}
          {...limits}
          aria-label={say(field.ask)}
          aria-describedby={isBack ? back : undefined}
          value={typed ?? stored}
          ref={isBack ? focus : undefined}
          onChange={(event) => write(event.target.value)}
          onBlur={() => void commit()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void commit();
          }}
        />
        {isNumber && (
          <span className="quiet">
            {field.kind === 'money' ? messages.cases.yuan : messages.cases.people}
          </span>
        )}
        <label className="option">
          <input
            type="radio"
            name={field.id}
            checked={record?.state === 'unknown'}
            onChange={() => {
              write(undefined);
              void onSay('unknown');
            }}
          />
          <span className="quiet">{messages.cases.factUnknown}</span>
        </label>
      </div>
      {isBack && (
        <p id={back} className="small fact-back">
          {messages.cases.factBack}
        </p>
      )}
    </>
  );
}

const focus = (input: HTMLInputElement | null) => input?.focus();

interface Typed {
  /** `undefined` while the field shows what is stored. */
  readonly typed: string | undefined;
  readonly write: (text: string | undefined) => void;
  /** What was typed so is stored: if it is still that, it need not be kept. */
  readonly isStored: (text: string) => void;
  readonly isBack: boolean;
}

/** What is being typed; what was stored in the meantime does not write over it. */
function useTyped(name: string, stored: string): Typed {
  const { kept, keep, forget, isBack } = useKept<string>(name);
  const [typed, setTyped] = useState(kept);
  const latest = useRef(kept);
  const write = useCallback(
    (text: string | undefined) => {
      latest.current = text;
      setTyped(text);
      if (text === undefined) forget();
      else keep(text);
    },
    [keep, forget],
  );
  useEffect(() => {
    if (latest.current !== undefined && typedDigits(latest.current) === stored) write(undefined);
  }, [stored, write]);
  const isStored = (text: string) => {
    if (latest.current === text) forget();
  };
  return { typed, write, isStored, isBack };
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
