import type { IsoDate } from '../../lib/base/date.ts';
import type { QuestionView } from '../../lib/cases/case-view.ts';
import { cards } from '../../lib/checklist/index.ts';
import { citeLine } from '../../lib/laws/cite-line.ts';
import { usePreferences } from '../preferences.tsx';
import { CiteRow } from './CiteRow.tsx';

/** What is worth knowing beside the question: why, how, what counts, where to look, and the law it rests on. */
export function KnowledgePane({ here, asOf }: { here: QuestionView; asOf: IsoDate }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const { help, cites } = here.question;
  return (
    <aside className="right" aria-label={words.knowledge}>
      <section>
        <h2>{words.why}</h2>
        <p>{say(help.why)}</p>
      </section>
      <section>
        <h2>{words.task}</h2>
        <p>{say(help.task)}</p>
      </section>
      <section>
        <h2>{words.counts}</h2>
        <ul className="counts">
          {help.counts.map((text) => (
            <li key={text.zh}>
              <span>{words.countsYes}</span>
              {say(text)}
            </li>
          ))}
          {help.countsNot.map((text) => (
            <li key={text.zh}>
              <span>{words.countsNo}</span>
              {say(text)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.where}</h2>
        <p>{say(help.where)}</p>
      </section>
      <section>
        <h2>{words.basis}</h2>
        <Cites cites={cites.map(({ cite }) => cite)} asOf={asOf} />
        <p className="small quiet">{words.paraphrase}</p>
      </section>
      <Cards sectionId={here.section.id} asOf={asOf} />
    </aside>
  );
}

function Cites({ cites, asOf }: { cites: readonly string[]; asOf: IsoDate }) {
  const { language } = usePreferences();
  return (
    <ul className="cites">
      {cites.map((cite) => {
        const line = citeLine(cite, { asOf, language });
        return line && <CiteRow key={cite} line={line} />;
      })}
    </ul>
  );
}

/** What is worth knowing about the whole section; folded, since it is not needed to answer. */
function Cards({ sectionId, asOf }: { sectionId: string; asOf: IsoDate }) {
  const { messages, say } = usePreferences();
  const shown = [...cards.values()].filter(({ section }) => section === sectionId);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{messages.checklist.cards}</h2>
      {shown.map((card) => (
        <details key={card.id} className="card">
          <summary>{say(card.title)}</summary>
          <p>{say(card.text)}</p>
          <Cites cites={card.cites} asOf={asOf} />
        </details>
      ))}
    </section>
  );
}
