import { localDate } from '../../lib/base/date.ts';
import type { QuestionView } from '../../lib/cases/case-view.ts';
import { cards } from '../../lib/checklist/index.ts';
import { citeLabel, citeStatus, confidenceWords, resolveCite } from '../../lib/laws/cite.ts';
import { usePreferences } from '../preferences.tsx';

/** What is worth knowing beside the question: why, how, what counts, where to look, and the law it rests on. */
export function KnowledgePane({ here }: { here: QuestionView }) {
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
        <ul className="cites">
          {cites.map(({ cite }) => (
            <CiteRow key={cite} cite={cite} />
          ))}
        </ul>
        <p className="small quiet">{words.paraphrase}</p>
      </section>
      <Cards sectionId={here.section.id} />
    </aside>
  );
}

function CiteRow({ cite }: { cite: string }) {
  const { messages, language, say } = usePreferences();
  const article = resolveCite(cite)?.article;
  if (!article) return null;
  const { confidence } = article;
  const isRead = confidence === 'text' || confidence === 'quoted';
  return (
    <li>
      <p className="c">{citeLabel(cite, language)}</p>
      <p className="d">{say(article.gist)}</p>
      <p className="m">
        <span className={isRead ? 'tag jade' : 'tag amber'}>{say(confidenceWords[confidence])}</span>
        {isRead ? say(citeStatus(cite, localDate(new Date())).words) : messages.checklist.unverified}
      </p>
    </li>
  );
}

/** What is worth knowing about the whole section; folded, since it is not needed to answer. */
function Cards({ sectionId }: { sectionId: string }) {
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
          <ul className="cites">
            {card.cites.map((cite) => (
              <CiteRow key={cite} cite={cite} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
