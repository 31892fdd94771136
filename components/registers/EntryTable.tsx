import type { CaseView } from '../../lib/cases/case-view.ts';
import { entryState } from '../../lib/cases/entry-state.ts';
import { type EntryRow, entryFields } from '../../lib/cases/entry-words.ts';
import { valuesOf } from '../../lib/registers/entry.ts';
import type { RegisterKind } from '../../lib/registers/register-kind.ts';
import '../checklist/evidence.css';
import { AttachKnown } from '../checklist/AttachKnown.tsx';
import { EvidenceLine } from '../checklist/EvidenceLine.tsx';
import { useAttach } from '../checklist/use-attach.tsx';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { Table } from '../ui/Table.tsx';

interface Props {
  readonly kind: RegisterKind;
  /** In the order in which they are shown. */
  readonly rows: readonly EntryRow[];
  readonly view: CaseView;
  readonly onFill: (row: EntryRow) => void;
  readonly onCounter: (row: EntryRow) => void;
}

/** The rows of a register with what is attached to them, what they lack, and how they are corrected. */
export function EntryTable({ kind, rows, view, onFill, onCounter }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.registers;
  return (
    <Table
      label={say(kind.title)}
      className="entries stacks"
      columns={[words.number, words.content, words.evidence, words.state]}
    >
      {rows.map((row) => (
        <tr key={row.entry.id} className={row.original || row.counters.length > 0 ? 'corrected' : undefined}>
          <th scope="row" className="nowrap whole">
            {row.entry.number}
          </th>
          <td className="content whole">
            <Content row={row} kind={kind} />
          </td>
          <td className="whole">
            <EntryEvidence row={row} view={view} />
          </td>
          <td className="whole">
            <State row={row} kind={kind} />
            <p className="row-act small">
              {canFill(kind, row) && (
                <button type="button" className="link" onClick={() => onFill(row)}>
                  {words.fill}
                  <Of number={row.entry.number} />
                </button>
              )}
              {row.original === undefined && row.entry.counter === undefined && !row.void && (
                <button type="button" className="link quiet" onClick={() => onCounter(row)}>
                  {words.counter}
                  <Of number={row.entry.number} />
                </button>
              )}
            </p>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Of({ number }: { number: string }) {
  return <span className="visually-hidden"> {number}</span>;
}

const canFill = (kind: RegisterKind, { entry, void: isVoid }: EntryRow): boolean =>
  entry.counter === undefined && !isVoid && kind.columns.some(({ id }) => valuesOf(entry)[id] === undefined);

/** Up to so many characters a field shares its line with others. */
const shortWords = 24;

function Content({ row, kind }: { row: EntryRow; kind: RegisterKind }) {
  const { messages, say } = usePreferences();
  const words = messages.registers;
  const { entry } = row;
  const fields = entryFields(row, { messages, say });
  const { date } = messages.shell;
  const titles = new Map(kind.columns.map((column) => [column.id, say(column.label)]));
  return (
    <>
      {fields.length > 0 && (
        <dl className={row.void ? 'cells void' : 'cells'}>
          {fields.map(({ id, label, words: said }) => (
            <div key={id} className={said.length > shortWords ? 'long' : undefined}>
              <dt>{label}</dt>
              <dd className={id === kind.settles?.count && row.counters.length > 0 ? 'struck' : undefined}>
                {said}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small quiet">{words.written(date(entry.at), entry.by)}</p>
      {entry.additions.map(({ at, by, values }) => (
        <p key={at} className="small quiet">
          {words.added(
            date(at),
            by,
            Object.keys(values)
              .map((id) => titles.get(id) ?? id)
              .join(messages.shell.comma),
          )}
        </p>
      ))}
    </>
  );
}

function State({ row, kind }: { row: EntryRow; kind: RegisterKind }) {
  const { messages, say } = usePreferences();
  const { mark, lines } = entryState(kind, row, { messages, say });
  // What is missing stands last.
  const marked = mark === 'gap' ? lines.length - 1 : 0;
  return (
    <>
      {lines.map((line, index) => (
        <p key={line} className={mark === 'gap' && index === marked ? 'amber' : undefined}>
          {mark !== undefined && index === marked && <Stone mark={mark} size={14} />} {line}
        </p>
      ))}
    </>
  );
}

function EntryEvidence({ row, view }: { row: EntryRow; view: CaseView }) {
  const { messages } = usePreferences();
  const { entry } = row;
  const label = `${messages.inventory.attachTo}${messages.shell.colon}${entry.number}`;
  const attach = useAttach(entry.caseId, { entry }, label);
  return (
    <>
      {view.evidence
        .filter(({ id }) => entry.evidenceIds.includes(id))
        .map((file) => (
          <EvidenceLine key={file.id} file={file} holder={{ entry }} fresh={file.id === attach.latest} />
        ))}
      <p className="row-act small">
        <button type="button" className="link" aria-label={label} onClick={() => attach.pick()}>
          {messages.inventory.attachTo}
        </button>
        <AttachKnown evidence={view.evidence} caseId={entry.caseId} holder={{ entry }} place={entry.number} />
      </p>
      {attach.field}
    </>
  );
}
