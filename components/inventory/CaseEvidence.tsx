import '../checklist/evidence.css';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { CaseView, EvidenceView } from '../../lib/cases/case-view.ts';
import { type EvidenceHolder, shareEvidence, unshareEvidence } from '../../lib/cases/evidence-places.ts';
import { EvidenceLine } from '../checklist/EvidenceLine.tsx';
import { placeId } from '../checklist/evidence-words.ts';
import { useTakeOff } from '../checklist/use-take-off.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';

/** An answer or data set that evidence can be attached to. */
interface Home {
  readonly id: string;
  readonly title: string;
  readonly holder: EvidenceHolder;
  /** The page it is on, where that is another one. */
  readonly href?: string;
}

interface Homes {
  /** What is offered, by section. */
  readonly groups: readonly { readonly name: string; readonly homes: readonly Home[] }[];
  /** Every one by its id, also questions that do not apply at present. */
  readonly byId: ReadonlyMap<string, Home>;
}

/** Every piece of evidence of the case and where it is attached; what is attached nowhere is found here only. */
export function CaseEvidence({ view, isAsked }: { view: CaseView; isAsked: boolean }) {
  const { messages } = usePreferences();
  const words = messages.inventory.evidence;
  const section = useRef<HTMLElement>(null);
  const homes = useHomes(view);
  useEffect(() => {
    if (isAsked) section.current?.scrollIntoView();
  }, [isAsked]);
  return (
    <section className="inventory-part" ref={section} aria-label={words.title}>
      <div className="group-head">
        <h2>{words.title}</h2>
      </div>
      <p className="small quiet part-lead">{view.evidence.length === 0 ? words.empty : words.lead}</p>
      <ul className="ev">
        {view.evidence.map((file) => (
          <Piece key={file.id} file={file} homes={homes} />
        ))}
      </ul>
    </section>
  );
}

function Piece({ file, homes }: { file: EvidenceView; homes: Homes }) {
  const { messages, say } = usePreferences();
  const takeOff = useTakeOff(file);
  const { attachedNowhere, removeFile } = messages.checklist;
  const removal = (holder: EvidenceHolder, from: string) => (
    <button type="button" className="link" onClick={() => void takeOff(holder)}>
      {removeFile}
      <span className="visually-hidden">
        {messages.shell.colon}
        {file.number} {from}
      </span>
    </button>
  );
  return (
    <li className="piece">
      <EvidenceLine file={file} />
      <ul className="small">
        {file.places.map(({ id, title }) => {
          const home = homes.byId.get(id);
          return (
            <li key={id}>
              {home?.href ? <Link href={home.href}>{say(title)}</Link> : <span>{say(title)}</span>}
              {home && removal(home.holder, home.title)}
            </li>
          );
        })}
        {file.places.length === 0 && (
          <li>
            <span className="amber">{attachedNowhere}</span>
            {removal({}, '')}
          </li>
        )}
      </ul>
      <AttachTo file={file} homes={homes} />
    </li>
  );
}

/** Attaches a piece of evidence to one more question or data set. */
function AttachTo({ file, homes }: { file: EvidenceView; homes: Homes }) {
  const { messages } = usePreferences();
  const words = messages.inventory.evidence;
  const store = useStore();
  const toast = useToast();
  const attach = async ({ holder }: Home) => {
    await shareEvidence(store, file, holder);
    toast({
      text: messages.checklist.attachedKnown(file.number),
      action: { label: messages.shell.undo, run: () => unshareEvidence(store, file, holder) },
    });
  };
  const choose = (id: string) => {
    const home = homes.byId.get(id);
    if (home) void attach(home);
  };
  const isFree = ({ id }: Home) => file.places.every((place) => place.id !== id);
  return (
    <select
      className="field"
      aria-label={`${words.attachTo} ${file.number}`}
      value=""
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{words.attachTo}</option>
      {homes.groups.map(({ name, homes: all }) => (
        <optgroup key={name} label={name}>
          {all.filter(isFree).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function useHomes(view: CaseView): Homes {
  const { messages, say } = usePreferences();
  const caseId = view.file.case.id;
  const asked = ({ question, section }: Pick<CaseView['parked'][number], 'question' | 'section'>): Home => ({
    id: placeId(caseId, { question }) ?? question.id,
    title: say(question.text),
    holder: { question },
    href: `/case/${caseId}/check/${section.id}/${question.id}`,
  });
  const sets = view.file.dataSets.map((dataSet) => ({
    id: dataSet.id,
    title: dataSet.name,
    holder: { dataSet },
  }));
  const groups = [
    { name: messages.inventory.dataSets, homes: sets },
    ...view.sections.map(({ section, questions }) => ({
      name: say(section.title),
      homes: questions.map(asked),
    })),
  ].filter(({ homes }) => homes.length > 0);
  const all = [...groups.flatMap(({ homes }) => homes), ...view.parked.map(asked)];
  return { groups, byId: new Map(all.map((home) => [home.id, home])) };
}
