import type { CaseView } from '../../lib/cases/case-view.ts';
import { type Editions, lastUpgrade, undoUpgrade, upgradeCase } from '../../lib/cases/upgrade-case.ts';
import { questions } from '../../lib/checklist/index.ts';
import { packDate } from '../../lib/checklist/pack.ts';
import { currentPack, releasedPacks } from '../../lib/checklist/pack-index.ts';
import {
  type ConcernedAnswer,
  changeKinds,
  comparePacks,
  concernedAnswers,
  type PackChange,
} from '../../lib/checklist/upgrade.ts';
import { usePreferences } from '../preferences.tsx';
import { useLive, useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';

/** Which edition the case has, what this build's would change, taking it and taking that back. */
export function UpgradeReport({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.packs;
  const { packVersion } = view.file.case;
  const before = releasedPacks.get(packVersion);
  return (
    <section>
      <div className="group-head">
        <h2>{words.edition}</h2>
      </div>
      {packVersion === currentPack.version ? (
        <p className="part-lead">{words.upToDate(packVersion, messages.shell.date(packDate))}</p>
      ) : before ? (
        <Differences view={view} editions={{ before, after: currentPack }} />
      ) : (
        <p className="part-lead">{words.unknown(packVersion, currentPack.version)}</p>
      )}
      <Undo view={view} />
    </section>
  );
}

function Differences({ view, editions }: { view: CaseView; editions: Editions }) {
  const { messages } = usePreferences();
  const words = messages.packs;
  const store = useStore();
  const toast = useToast();
  const once = useOneAtATime();
  const changes = comparePacks(editions.before, editions.after);
  const concerned = concernedAnswers(changes, editions.after, view.file.answers);
  const apply = async () => {
    await upgradeCase(store, view.file.case.id, editions);
    toast({ text: words.applied });
  };
  return (
    <>
      <p className="part-lead">{words.differs(editions.before.version, editions.after.version)}</p>
      <p role="status">
        {changes.length === 0 ? words.noChange : words.summary(changes.length, concerned.length)}
      </p>
      <ul className="differences">
        {changeKinds.map((kind) => (
          <KindRow key={kind} kind={kind} changes={changes} concerned={concerned} />
        ))}
      </ul>
      <p className="form-foot">
        <button type="button" className="btn-main" onClick={() => void once(apply)}>
          {words.apply(editions.after.version)}
        </button>
      </p>
    </>
  );
}

function KindRow(props: {
  kind: PackChange['kind'];
  changes: readonly PackChange[];
  concerned: readonly ConcernedAnswer[];
}) {
  const { messages } = usePreferences();
  const words = messages.packs;
  const here = props.changes.filter(({ kind }) => kind === props.kind);
  if (here.length === 0) return null;
  return (
    <li>
      <div className="group-head">
        <h3>
          {words.kinds[props.kind]} {here.length}
        </h3>
        <span className="small quiet">{words.kindNotes[props.kind]}</span>
      </div>
      <ul>
        {here.map((change) => (
          <ChangeRow key={[...change.before, ...change.after].join()} change={change} {...props} />
        ))}
      </ul>
    </li>
  );
}

/** The question as asked, or as it was; what is asked instead; what becomes of each answer given. */
function ChangeRow({ change, concerned }: { change: PackChange; concerned: readonly ConcernedAnswer[] }) {
  const { messages, say } = usePreferences();
  const words = messages.packs;
  // A question left out of this edition has only its id.
  const textOf = (id: string) => say(questions.get(id)?.text ?? { zh: id, en: id });
  const { before, after } = change;
  const shown = before.length > 0 ? before : after;
  const instead = before.length > 0 ? after.filter((id) => !before.includes(id)) : [];
  return (
    <>
      {shown.map((id) => {
        const answer = concerned.find((one) => one.answer.questionId === id);
        return (
          <li key={id}>
            <span>{textOf(id)}</span>
            {answer && (
              <span className="small quiet">
                {answer.answer.state && messages.checklist.states[answer.answer.state]}
                {' · '}
                {words.effects[answer.effect]}
              </span>
            )}
          </li>
        );
      })}
      {instead.map((id) => (
        <li key={id} className="small quiet">
          {words.instead(textOf(id))}
        </li>
      ))}
    </>
  );
}

function Undo({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.packs;
  const store = useStore();
  const toast = useToast();
  const { case: theCase } = view.file;
  const upgrade = useLive((db) => lastUpgrade(db, theCase), [theCase.id, theCase.packVersion]);
  if (!upgrade) return null;
  const undo = async () => {
    const { restored, kept } = await undoUpgrade(store, theCase.id);
    toast({ text: words.undone(restored, kept) });
  };
  return (
    <>
      <h3>{words.undoTitle}</h3>
      <p className="part-lead">{words.undoLead(upgrade.from, upgrade.to, messages.shell.date(upgrade.at))}</p>
      <button type="button" className="btn" onClick={() => void undo()}>
        {words.undo}
      </button>
    </>
  );
}
