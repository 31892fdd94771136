import { Link } from 'wouter';
import { usePreferences } from '../preferences.tsx';
import { ScrollX } from '../ui/ScrollX.tsx';
import { Stone } from '../ui/Stone.tsx';
import type { Ground } from './Board.tsx';

/** The board's content as a table: the same points, for screen readers and for those who prefer lists. */
export function BoardTable({ grounds }: { grounds: readonly Ground[] }) {
  const { messages } = usePreferences();
  const words = messages.checklist.overview;
  return (
    <ScrollX label={words.board}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.section}</th>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.ownerColumn}</th>
            <th scope="col">{messages.checklist.due}</th>
          </tr>
        </thead>
        <tbody>
          {grounds.flatMap((ground) =>
            ground.points.map((point, index) => (
              <tr key={point.href}>
                <td className="nowrap">{index === 0 ? ground.title : ''}</td>
                <td>
                  <Link href={point.href}>
                    {index + 1}. {point.text}
                  </Link>
                </td>
                <td className="nowrap">
                  <Stone mark={point.mark} /> {messages.checklist.marks[point.mark]}
                </td>
                <td>{point.owner}</td>
                <td className="nowrap">{point.dueOn && messages.shell.date(point.dueOn)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollX>
  );
}
