import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { EvidenceView } from '../../lib/cases/case-view.ts';
import { readEvidence, setValidUntil } from '../../lib/cases/evidence.ts';
import type { EvidenceHolder } from '../../lib/cases/evidence-places.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { saveFile } from '../ui/save-file.ts';
import { placeId, usePlaces } from './evidence-words.ts';
import { useTakeOff } from './use-take-off.ts';

interface Props {
  readonly file: EvidenceView;
  /** Where it is listed, to be taken off there; absent in the list of all evidence. */
  readonly holder?: EvidenceHolder;
  /** Just attached: it is asked at once until when it is good. */
  readonly fresh?: boolean;
}

/** One file: number, name, until when it is good, and what can be done with it. */
export function EvidenceLine({ file, holder, fresh = false }: Props) {
  const { messages } = usePreferences();
  const store = useStore();
  const words = messages.checklist;
  const open = async () => saveFile(await readEvidence(store, file.id), file.name, file.mediaType);
  const takeOff = useTakeOff(file);
  const elsewhere = usePlaces()(
    holder ? file.places.filter(({ id }) => id !== placeId(file.caseId, holder)) : [],
  );
  return (
    <span className="file small">
      <b>{file.number}</b> {file.name}
      <span className="quiet"> {words.attached(messages.shell.date(file.addedAt), file.addedBy)}</span>
      <button type="button" className="link" onClick={() => void open()}>
        {words.openFile}
      </button>
      {holder && (
        <button type="button" className="link" onClick={() => void takeOff(holder)}>
          {words.removeFile}
        </button>
      )}
      <ValidUntil file={file} fresh={fresh} />
      {elsewhere && <span className="quiet">{words.alsoAt(elsewhere)}</span>}
    </span>
  );
}

/** The last valid day: a field once asked for or stated, with a warning when it is past or near. */
function ValidUntil({ file, fresh }: { file: EvidenceView; fresh: boolean }) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const [asked, setAsked] = useState(false);
  if (!asked && !fresh && file.validUntil === undefined)
    return (
      <button
        type="button"
        className="link"
        aria-label={`${words.stateValid} ${file.number}`}
        onClick={() => setAsked(true)}
      >
        {words.stateValid}
      </button>
    );
  return <ValidField file={file} focus={asked} />;
}

function ValidField({ file, focus }: { file: EvidenceView; focus: boolean }) {
  const { messages, say } = usePreferences();
  const store = useStore();
  const words = messages.checklist;
  const stored = file.validUntil ?? '';
  // What is being typed; what was stored in the meantime does not write over it.
  const [draft, setDraft] = useState<string>();
  const known = useRef(stored);
  const [error, setError] = useState<AppError>();
  useEffect(() => {
    known.current = stored;
    setDraft((typed) => (typed === stored ? undefined : typed));
  }, [stored]);
  const text = draft ?? stored;
  const commit = () => {
    if (draft === undefined || draft === known.current) return;
    known.current = draft;
    setError(undefined);
    setValidUntil(store, file, draft || undefined).catch((problem: unknown) => {
      known.current = stored;
      if (!(problem instanceof AppError)) throw problem;
      setError(problem);
    });
  };
  return (
    <>
      <label className="valid">
        {words.validUntil}
        <input
          className="field"
          type="date"
          aria-label={`${words.validUntil} ${file.number}`}
          max="2100-12-31"
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
          autoFocus={focus}
          value={text}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      </label>
      {file.lapse && (
        <span className={file.lapse === 'lapsed' ? 'red' : 'amber'}>{words.lapse[file.lapse]}</span>
      )}
      {error && (
        <span className="field-error" role="alert">
          {say(error.text)}
        </span>
      )}
    </>
  );
}
