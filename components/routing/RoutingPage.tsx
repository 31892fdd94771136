import './routing.css';
import { Link } from 'wouter';
import type { CaseView } from '../../lib/cases/case-view.ts';
import type { Question } from '../../lib/checklist/question.ts';
import { type DepartmentRoute, routeByDepartment, waitingByPerson } from '../../lib/checklist/routing.ts';
import { usePreferences } from '../preferences.tsx';
import { WithCase } from '../store.tsx';
import { Stone } from '../ui/Stone.tsx';

/** Who should answer what, and whom the unknown answers wait for. */
export function RoutingPage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <Routing view={view} />}</WithCase>;
}

function Routing({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.checklist.routing;
  const asked = view.sections.flatMap(({ questions }) => questions.map(({ question }) => question));
  const routes = routeByDepartment(asked, view.file.answers, view.facts);
  const people = waitingByPerson(asked, view.file.answers, view.facts);
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      <section>
        <div className="group-head">
          <h2>{words.waiting}</h2>
          <span className="small quiet">{words.waitingLead}</span>
        </div>
        {people.length === 0 && <p className="small quiet routing-none">{words.nobody}</p>}
        {people.map(({ who, waiting }) => (
          <div key={who} className="route">
            <h3>{who || words.unnamed}</h3>
            <ul>
              {waiting.map(({ question, by }) => (
                <li key={question.id}>
                  <Stone mark="unknown" />
                  <QuestionLink view={view} question={question} />
                  <span className="small quiet">
                    {by ? messages.shell.date(by) : messages.dossier.noDate}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className="departments">
        <div className="group-head">
          <h2>{words.departments}</h2>
          <span className="small quiet">{words.departmentsLead}</span>
        </div>
        {routes.map((route) => (
          <Department key={route.department} view={view} route={route} />
        ))}
      </section>
    </main>
  );
}

function Department({ view, route }: { view: CaseView; route: DepartmentRoute }) {
  const { messages } = usePreferences();
  const words = messages.checklist.routing;
  return (
    <details className="route">
      <summary>
        <b>{messages.checklist.departments[route.department]}</b>
        <span className="small quiet">
          {words.openOf(route.open.length, route.questions.length)}
          {route.waiting.length > 0 && messages.shell.pause + words.waitingCount(route.waiting.length)}
        </span>
      </summary>
      <ul>
        {route.open.map((question) => (
          <li key={question.id}>
            <Stone mark="open" />
            <QuestionLink view={view} question={question} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function QuestionLink({ view, question }: { view: CaseView; question: Question }) {
  const { say } = usePreferences();
  const section = view.sections.find(({ questions }) => questions.some((one) => one.question === question));
  return (
    <Link href={`/case/${view.file.case.id}/check/${section?.section.id}/${question.id}`}>
      {say(question.text)}
    </Link>
  );
}
