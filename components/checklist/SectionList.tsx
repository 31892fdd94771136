import { Link } from 'wouter';
import type { CaseView } from '../../lib/cases/case-view.ts';
import type { Mark } from '../../lib/checklist/outcome.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { useCurrentInView } from '../ui/use-current-in-view.ts';

interface Props {
  readonly view: CaseView;
  readonly sectionId: string;
  readonly questionId: string | undefined;
}

/** The sections with one mark per question; the stones of the current section lead to its questions. */
export function SectionList({ view, sectionId, questionId }: Props) {
  const { messages, say } = usePreferences();
  const base = `/case/${view.file.case.id}/check`;
  const list = useCurrentInView(sectionId);
  return (
    <nav ref={list} className="left" aria-label={messages.checklist.sections}>
      <p className="case clamped" title={view.file.case.name}>
        {view.file.case.name}
      </p>
      <ul>
        <SectionRow
          href={`${base}/facts`}
          title={messages.checklist.facts}
          current={sectionId === 'facts'}
          points={view.triage.map(({ field, mark }) => ({
            id: field.id,
            mark,
            href: `${base}/facts/${field.id}`,
          }))}
          currentPoint={undefined}
        />
        {view.sections
          .filter(({ questions }) => questions.length > 0)
          .map(({ section, questions }) => (
            <SectionRow
              key={section.id}
              href={`${base}/${section.id}`}
              title={say(section.title)}
              current={section.id === sectionId}
              currentPoint={questionId}
              points={questions.map(({ question, mark }) => ({
                id: question.id,
                mark,
                href: `${base}/${section.id}/${question.id}`,
              }))}
            />
          ))}
      </ul>
    </nav>
  );
}

interface RowPoint {
  readonly id: string;
  readonly mark: Mark;
  readonly href: string;
}

function SectionRow(row: {
  href: string;
  title: string;
  current: boolean;
  currentPoint: string | undefined;
  points: readonly RowPoint[];
}) {
  const { messages } = usePreferences();
  const done = row.points.filter(({ mark }) => mark === 'settled' || mark === 'not-applicable').length;
  return (
    <li className={row.current ? 'cur' : ''}>
      <Link href={row.href} className="section-link" aria-current={row.current ? 'true' : undefined}>
        <span className="sn">{row.title}</span>
        <span className="sc">
          {done}/{row.points.length}
        </span>
      </Link>
      <span className="mini">
        {row.points.map(({ id, mark, href }, index) =>
          row.current ? (
            <Link
              key={id}
              href={href}
              className={id === row.currentPoint ? 'mini-here' : ''}
              aria-label={messages.checklist.overview.stone(
                row.title,
                index + 1,
                messages.checklist.marks[mark],
              )}
            >
              <Stone mark={mark} size={13} />
            </Link>
          ) : (
            <Stone key={id} mark={mark} size={13} />
          ),
        )}
      </span>
    </li>
  );
}
