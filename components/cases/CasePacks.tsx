import { Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { CasePack } from '../../lib/cases/case-file.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { addPack, previewCasePack, removePack } from '../../lib/cases/packs.ts';
import type { ExternalPack } from '../../lib/checklist/pack-external.ts';
import { PackRejected } from '../../lib/checklist/pack-reading.ts';
import { type PackPreview, packCounts } from '../../lib/checklist/pack-section.ts';
import { citeLabel } from '../../lib/laws/cite.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';

/** The packs of a case: what each brings and whose it is; adding one after a look at it, and removing one. */
export function CasePacks({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.packs;
  const packs = view.file.packs ?? [];
  return (
    <section>
      <div className="group-head">
        <h2>{words.own}</h2>
      </div>
      <p className="part-lead">{words.ownLead}</p>
      {packs.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="pack-rows">
        {packs.map((row) => (
          <PackRow key={row.id} row={row} />
        ))}
      </ul>
      <AddPack caseId={view.file.case.id} />
    </section>
  );
}

function PackRow({ row }: { row: CasePack }) {
  const { messages, say } = usePreferences();
  const words = messages.packs;
  const store = useStore();
  const toast = useToast();
  const { pack } = row;
  const remove = async () => {
    await removePack(store, row);
    toast({ text: words.removed(say(pack.name)) });
  };
  return (
    <li>
      <PackHead pack={pack} />
      <button type="button" className="btn btn-s" onClick={() => void remove()}>
        {words.remove}
      </button>
      {pack.lawFacts.length > 0 && (
        <details>
          <summary>{words.lawFactsTitle}</summary>
          <LawFacts pack={pack} />
        </details>
      )}
    </li>
  );
}

function PackHead({ pack }: { pack: ExternalPack }) {
  const { messages, say } = usePreferences();
  const words = messages.packs;
  const { questions, blockers, conditional, lawFacts, unverified } = packCounts(pack);
  return (
    <div>
      <h3>{say(pack.name)}</h3>
      <p className="small quiet">
        {words.by(pack.author)} · {words.version(pack.version, messages.shell.date(pack.date))}
      </p>
      <p className="small">
        {words.questions(questions, blockers)}
        {conditional > 0 && ` · ${words.conditional(conditional)}`}
      </p>
      {lawFacts > 0 && <p className="small">{words.lawFacts(lawFacts, unverified)}</p>}
    </div>
  );
}

/** Each with what its author says of the source; nothing here is taken for checked law. */
function LawFacts({ pack }: { pack: ExternalPack }) {
  const { messages, say, language } = usePreferences();
  return (
    <ul className="pack-facts small">
      {pack.lawFacts.map((fact) => (
        <li key={fact.id}>
          <b>{say(fact.title)}</b> <span className="tag">{messages.packs.claims[fact.confidence]}</span>
          <p>{say(fact.gist)}</p>
          <p className="quiet">
            {[
              pack.author,
              fact.about && citeLabel(fact.about, language),
              fact.from && messages.packs.since(messages.shell.date(fact.from)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function AddPack({ caseId }: { caseId: string }) {
  const { messages, say } = usePreferences();
  const words = messages.packs;
  const store = useStore();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ readonly text: string; readonly preview: PackPreview }>();
  const [error, setError] = useState<AppError>();
  const guard = (work: Promise<unknown>) =>
    void work.catch((problem: unknown) => {
      if (!(problem instanceof AppError)) throw problem;
      setFound(undefined);
      setError(problem);
    });
  const read = async (file: File) => {
    setError(undefined);
    const text = await file.text();
    setFound({ text, preview: await previewCasePack(store, caseId, text) });
  };
  const add = async (text: string) => {
    const { pack } = await addPack(store, caseId, text);
    setFound(undefined);
    toast({ text: words.added(say(pack.name)) });
  };
  return (
    <>
      <p className="form-foot">
        <button type="button" className="btn" onClick={() => input.current?.click()}>
          {words.add}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.add}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) guard(read(file));
        }}
      />
      {error && <Rejection error={error} />}
      <Modal
        opened={found !== undefined}
        onClose={() => setFound(undefined)}
        title={words.add}
        closeButtonProps={{ 'aria-label': messages.shell.close }}
      >
        {found && (
          <>
            <Preview preview={found.preview} />
            <p className="form-foot">
              <button type="button" className="btn-main" onClick={() => guard(add(found.text))}>
                {words.add}
              </button>
              <button type="button" className="btn" onClick={() => setFound(undefined)}>
                {messages.shell.cancel}
              </button>
            </p>
          </>
        )}
      </Modal>
    </>
  );
}

function Preview({ preview }: { preview: PackPreview }) {
  const { messages } = usePreferences();
  const words = messages.packs;
  return (
    <>
      <PackHead pack={preview.pack} />
      {preview.replaces !== undefined && (
        <p>
          {words.replaces(preview.replaces)} {words.changes(preview.changes.length)}
        </p>
      )}
      <LawFacts pack={preview.pack} />
    </>
  );
}

function Rejection({ error }: { error: AppError }) {
  const { messages, say } = usePreferences();
  const words = messages.packs;
  return (
    <div className="notice plain error" role="alert">
      <p>{say(error.text)}</p>
      {error instanceof PackRejected && (
        <ul className="pack-problems" aria-label={words.problems}>
          {error.problems.map(({ path, text }) => (
            <li key={`${path} ${text.zh}`}>
              <code>{path || words.wholeFile}</code> {say(text)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
