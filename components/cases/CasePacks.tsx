import type { AppError } from '../../lib/base/app-error.ts';
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
import { ChooseFile } from './ChooseFile.tsx';

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
  const add = async (text: string) => {
    const { pack } = await addPack(store, caseId, text);
    toast({ text: words.added(say(pack.name)) });
  };
  return (
    <div className="add-pack">
      <ChooseFile
        label={words.add}
        look={(text) => previewCasePack(store, caseId, text)}
        take={add}
        refusal={(error) => <Rejection error={error} />}
      >
        {(preview) => <Preview preview={preview} />}
      </ChooseFile>
    </div>
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
    <div className="notice error" role="alert">
      <p>{say(error.text)}</p>
      {error instanceof PackRejected && error.problems.length > 0 && (
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
