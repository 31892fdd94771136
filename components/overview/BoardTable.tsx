import { Link } from 'wouter';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { Table } from '../ui/Table.tsx';
import type { Ground } from './Board.tsx';

/** The board's content as a table: the same points, for screen readers and for those who prefer lists. */
export function BoardTable({ grounds }: { grounds: readonly Ground[] }) {
  const { messages } = usePreferences();
  const words = messages.checklist.overview;
  return (
    <Table
      label={words.board}
      className="stacks"
      columns={[words.section, words.state, words.question, words.ownerColumn, messages.checklist.due]}
    >
      {grounds.flatMap((ground) =>
        ground.points.map((point, index) => (
          <tr key={point.href}>
            <td className="nowrap whole">{index === 0 ? <b>{ground.title}</b> : ''}</td>
            <td className="nowrap">
              <Stone mark={point.mark} /> {messages.checklist.marks[point.mark]}
            </td>
            <td className="wide whole">
              <Link href={point.href}>
                {index + 1}. {point.text}
              </Link>
            </td>
            <td>{point.owner}</td>
            <td className="nowrap">{point.dueOn && messages.shell.date(point.dueOn)}</td>
          </tr>
        )),
      )}
    </Table>
  );
}
