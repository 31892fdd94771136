import { useRef, useState } from 'react';
import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import type { Mark } from '../../lib/checklist/outcome.ts';
import { usePreferences } from '../preferences.tsx';
import { StoneShape } from '../ui/Stone.tsx';
import {
  type BoardLayout,
  type Crossing,
  cell,
  type Direction,
  fittingTitle,
  layoutBoard,
  neighbour,
  type Territory,
} from './board-layout.ts';
import { useAcross } from './use-across.ts';

export interface Point {
  readonly mark: Mark;
  /** Section, number and state, as it is read out. */
  readonly name: string;
  readonly place: string;
  readonly text: string;
  readonly href: string;
  readonly question?: QuestionView;
  /** Who sees to what is left there, and until when; nothing once it is settled. */
  readonly owner?: string | undefined;
  readonly dueOn?: string | undefined;
}

export interface Ground {
  readonly id: string;
  readonly title: string;
  readonly points: readonly Point[];
}

/** The territories of a case: the facts first, then each section; shared by the board and its table. */
export function useGrounds(view: CaseView): readonly Ground[] {
  const { messages, say } = usePreferences();
  const base = `/case/${view.file.case.id}/check`;
  const name = (section: string, number: number, mark: Mark) =>
    messages.checklist.overview.stone(section, number, messages.checklist.marks[mark]);
  return [
    {
      id: 'facts',
      title: messages.checklist.facts,
      points: view.triage.map(({ mark, field }, index) => ({
        mark,
        name: name(messages.checklist.facts, index + 1, mark),
        place: `${messages.checklist.facts} ${index + 1}`,
        text: say(field.ask),
        href: `${base}/facts/${field.id}`,
      })),
    },
    ...view.sections
      .filter(({ questions }) => questions.length > 0)
      .map(({ section, questions }) => ({
        id: section.id,
        title: say(section.title),
        points: questions.map((question) => ({
          mark: question.mark,
          name: name(say(section.title), question.number, question.mark),
          place: `${say(section.title)} ${question.number}`,
          text: say(question.question.text),
          href: `${base}/${section.id}/${question.question.id}`,
          question,
          ...leftAt(view, question),
        })),
      })),
  ];
}

/** The gap's own owner and day where there is a gap, as everywhere else; else what the question suggests. */
function leftAt({ gaps }: CaseView, question: QuestionView): Pick<Point, 'owner' | 'dueOn'> {
  if (isSettled(question)) return {};
  const gap = gaps.find((one) => one.question === question.question);
  return { owner: gap?.owner || question.answer?.owner, dueOn: gap?.dueOn ?? question.dueOn };
}

/** Stones are drawn on a ground of 32 × 32; on the board they measure 35 and stand on their crossing. */
const stonePlace = 'scale(1.09) translate(-16 -16)';

const isSettled = ({ mark }: Pick<Point, 'mark'>) => mark === 'settled' || mark === 'not-applicable';
const keys: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The case as a Go board: one tab stop, arrow keys move the cursor, Enter opens the question. */
export function Board({ grounds, onPoint }: { grounds: readonly Ground[]; onPoint: (point: Point) => void }) {
  const { messages } = usePreferences();
  const [frame, across] = useAcross();
  const layout = layoutBoard(
    grounds.map((ground) => ground.points.length),
    across,
  );
  const [cursor, setCursor] = useState(0);
  const here = layout.crossings[Math.min(cursor, layout.crossings.length - 1)];
  const stones = useRef(new Map<number, HTMLAnchorElement>());
  const pointAt = (crossing: Crossing) => grounds[crossing.territory]?.points[crossing.index];

  const move = (direction: Direction) => {
    if (!here) return;
    const next = layout.crossings.indexOf(neighbour(layout.crossings, here, direction));
    setCursor(next);
    stones.current.get(next)?.focus();
  };
  const press = (event: React.KeyboardEvent) => {
    const direction = keys[event.key];
    if (!direction) return;
    event.preventDefault();
    move(direction);
  };
  return (
    <nav ref={frame} aria-label={messages.checklist.overview.board}>
      <svg className="board" viewBox={`-1 -1 ${layout.width + 2} ${layout.height + 2}`}>
        <title>{messages.checklist.overview.boardHelp}</title>
        <rect className="ground" width={layout.width} height={layout.height} />
        <path className="faint" d={latticeOf(layout)} />
        {layout.territories.map((territory) => (
          <GroundView key={territory.index} territory={territory} ground={grounds[territory.index]} />
        ))}
        <rect className="frame" width={layout.width} height={layout.height} />
        {layout.crossings.map((crossing, index) => {
          const point = pointAt(crossing);
          return (
            point && (
              <a
                key={point.href}
                href={`#${point.href}`}
                ref={(element) => {
                  if (element) stones.current.set(index, element);
                  else stones.current.delete(index);
                }}
                className="point"
                tabIndex={index === layout.crossings.indexOf(here ?? crossing) ? 0 : -1}
                onFocus={() => {
                  setCursor(index);
                  onPoint(point);
                }}
                onPointerEnter={() => onPoint(point)}
                onKeyDown={press}
              >
                <title>{point.name}</title>
                <g transform={`translate(${crossing.x} ${crossing.y})`}>
                  <rect className="hit" x={-cell / 2} y={-cell / 2} width={cell} height={cell} />
                  <path className="lattice" d={`M${-cell / 2} 0H${cell / 2}M0 ${-cell / 2}V${cell / 2}`} />
                  <circle className="knock" r={point.mark === 'unknown' ? 14 : 0} />
                  <g transform={point.mark === 'open' ? undefined : stonePlace}>
                    {point.mark === 'open' ? (
                      <circle className="s-dot" r="4.5" />
                    ) : (
                      <StoneShape mark={point.mark} />
                    )}
                  </g>
                  <rect className="cursor" x="-20" y="-20" width="40" height="40" rx="3" />
                </g>
              </a>
            )
          );
        })}
      </svg>
    </nav>
  );
}

/** Faint lines over the whole board, through every place where a stone could stand. */
function latticeOf({ width, territories }: BoardLayout): string {
  const bands = new Map(territories.map((territory) => [territory.y, territory.height]));
  const lines = [...bands].flatMap(([top, deep]) => {
    const rows = Array.from({ length: deep / cell - 1 }, (_, i) => top + cell * (i + 1.5));
    const columns = Array.from({ length: width / cell }, (_, i) => cell * (i + 0.5));
    return [
      ...rows.map((y) => `M0 ${y}H${width}`),
      ...columns.map((x) => `M${x} ${top + cell}V${top + deep}`),
    ];
  });
  return lines.join('');
}

function GroundView({ territory, ground }: { territory: Territory; ground: Ground | undefined }) {
  const { messages } = usePreferences();
  if (!ground) return null;
  const done = ground.points.filter(isSettled).length;
  const closed = done === ground.points.length && done > 0;
  const title = fittingTitle(ground.title);
  const { x, y, width, height } = territory;
  return (
    <g>
      {closed && <rect className="ground-settled" x={x} y={y} width={width} height={height} />}
      <rect className="bound" x={x} y={y} width={width} height={height} />
      <text className="tl" x={x + 12} y={y + 28}>
        {title}
        {title !== ground.title && <title>{ground.title}</title>}
      </text>
      <text className={closed ? 'tc closed' : 'tc'} x={x + width - 12} y={y + 28} textAnchor="end">
        {closed ? `${messages.checklist.overview.closed} ` : ''}
        {done}/{ground.points.length}
      </text>
    </g>
  );
}
