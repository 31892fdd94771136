import './cases.css';
import { Link } from 'wouter';
import { listCases, listDamage } from '../../lib/cases/list-cases.ts';
import { usePreferences } from '../preferences.tsx';
import { Loading, useLive } from '../store.tsx';
import { ImportCase } from './ImportCase.tsx';

/** Every case on this computer. */
export function CaseListPage() {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const cases = useLive(listCases, []);
  const damage = useLive(listDamage, []);
  if (!cases || !damage) return <Loading />;
  const isEmpty = cases.length + damage.length === 0;
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head">
        <h1>{isEmpty ? words.empty : words.title}</h1>
        <p className="quiet">{isEmpty ? '' : words.lead}</p>
      </div>
      {damage.map(({ text }) => (
        <p key={say(text)} className="notice error" role="alert">
          {say(text)}
        </p>
      ))}
      {isEmpty && <p className="lead">{words.emptyLead}</p>}
      {cases.length > 0 && (
        <ul className="case-list">
          {cases.map((one) => (
            <li key={one.id}>
              <Link className="case-name" href={`/case/${one.id}`}>
                {one.name}
              </Link>
              <span className="quiet end">{words.scenarios[one.scenario]}</span>
              <span className="quiet small">
                {one.number} · {words.updated(messages.shell.date(one.updatedAt))}
              </span>
              <Link className="quiet small end" href={`/case/${one.id}/manage`}>
                {words.manage}
                <span className="visually-hidden">
                  {messages.shell.colon}
                  {one.name}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className="form-foot">
        <Link className="btn-main" href="/new">
          {words.create}
        </Link>
        <ImportCase />
      </div>
    </main>
  );
}
