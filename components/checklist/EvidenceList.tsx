import './evidence.css';
import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import { usePreferences } from '../preferences.tsx';
import { useHotkey } from '../shell/use-hotkey.ts';
import { AttachKnown } from './AttachKnown.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { useAttach } from './use-attach.tsx';

/** Typical evidence as a list to tick off by attaching, and whatever else was attached. */
export function EvidenceList({ view, here }: { view: CaseView; here: QuestionView }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const caseId = view.file.case.id;
  const holder = { question: here.question };
  const attach = useAttach(caseId, holder, words.attachOther);
  useHotkey('e', () => attach.pick());
  const hints = here.question.evidence;
  const others = here.evidence.filter(({ hintId }) => !hints.some(({ id }) => id === hintId));
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
                  <EvidenceLine key={file.id} file={file} holder={holder} fresh={file.id === attach.latest} />
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
            <EvidenceLine file={file} holder={holder} fresh={file.id === attach.latest} />
          </li>
        ))}
      </ul>
      <p className="evidence-acts">
        <button type="button" className="link small" onClick={() => attach.pick()}>
          {words.attachOther}
        </button>
        <AttachKnown
          evidence={view.evidence}
          caseId={caseId}
          holder={holder}
          hints={hints}
          place={say(here.question.text)}
        />
      </p>
      {attach.field}
    </section>
  );
}
