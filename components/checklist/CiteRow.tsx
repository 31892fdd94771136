import { type CiteLine, isRead } from '../../lib/laws/cite-line.ts';

/** One cite as it stands everywhere: the article, what it says, how sure that is, and whether it holds on the day. */
export function CiteRow({ line, brief = false }: { line: CiteLine; brief?: boolean }) {
  return (
    <li>
      <p className="c">{line.label}</p>
      {!brief && <p className="d">{line.gist}</p>}
      <p className="m">
        <span className={isRead(line.confidence) ? 'tag jade' : 'tag amber'}>{line.confidenceWord}</span>
        {line.status}
      </p>
    </li>
  );
}
