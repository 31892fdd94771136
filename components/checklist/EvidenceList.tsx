import './evidence.css';
import { useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { QuestionView } from '../../lib/cases/case-view.ts';
import { attachEvidence, largestEvidence } from '../../lib/cases/evidence.ts';
import { usePreferences } from '../preferences.tsx';
import { useHotkey } from '../shell/use-hotkey.ts';
import { useStore } from '../store.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';

/** Typical evidence as a list to tick off by attaching, and whatever else was attached. */
export function EvidenceList({ caseId, here }: { caseId: string; here: QuestionView }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const [error, setError] = useState('');
  const hints = here.question.evidence;
  const others = here.evidence.filter(({ hintId }) => !hints.some(({ id }) => id === hintId));
  const attach = useAttach(caseId, here, setError);
  return (
    <section className="evidence">
      <div className="lab">
        <b>{words.evidence}</b>
        <span>
          {words.typical} <kbd>E</kbd>
        </span>
      </div>
      <ul className="ev">
        {hints.map((hint) => {
          const files = here.evidence.filter(({ hintId }) => hintId === hint.id);
          const isProven = files.some(({ lapse }) => lapse !== 'lapsed');
          return (
            <li key={hint.id}>
              <span className={isProven ? 'chk y' : 'chk'} aria-hidden="true" />
              <span>
                {say(hint.label)}
                {hint.need === 'must' && <span className="quiet small"> {words.must}</span>}
                {files.map((file) => (
                  <EvidenceLine
                    key={file.id}
                    file={file}
                    holder={{ question: here.question }}
                    fresh={file.id === attach.latest}
                  />
                ))}
              </span>
              <button type="button" className="btn btn-s" onClick={() => attach.pick(hint.id)}>
                {words.attach}
                <span className="visually-hidden">
                  {messages.shell.colon}
                  {say(hint.label)}
                </span>
              </button>
            </li>
          );
        })}
        {others.map((file) => (
          <li key={file.id}>
            <span className={file.lapse === 'lapsed' ? 'chk' : 'chk y'} aria-hidden="true" />
            <EvidenceLine
              file={file}
              holder={{ question: here.question }}
              fresh={file.id === attach.latest}
            />
          </li>
        ))}
      </ul>
      <button type="button" className="link small" onClick={() => attach.pick(undefined)}>
        {words.attachOther}
      </button>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <input ref={attach.input} type="file" hidden onChange={attach.chosen} aria-label={words.attachOther} />
    </section>
  );
}

function useAttach(caseId: string, here: QuestionView, onError: (words: string) => void) {
  const { messages, say } = usePreferences();
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const hint = useRef<string | undefined>(undefined);
  const [latest, setLatest] = useState('');
  const pick = (hintId: string | undefined) => {
    hint.current = hintId;
    input.current?.click();
  };
  useHotkey('e', () => pick(undefined));
  const keep = async (file: File) => {
    // Checked before reading, so that a huge file never reaches memory.
    if (file.size > largestEvidence) return onError(messages.checklist.tooLarge);
    const added = await attachEvidence(store, caseId, {
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      bytes: new Uint8Array(await file.arrayBuffer()),
      question: here.question,
      ...(hint.current === undefined ? {} : { hintId: hint.current }),
    });
    setLatest(added.id);
  };
  const chosen = (event: React.ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    onError('');
    if (!file) return;
    keep(file).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      onError(say(error.text));
    });
  };
  return { input, pick, chosen, latest };
}
