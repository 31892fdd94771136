import type { ReactNode } from 'react';

/** The words above a column; over numbers they stand at the right, over buttons they are there to be heard only. */
type Column = string | { readonly title: string; readonly over: 'numbers' | 'buttons' };

interface Props {
  /** What the table is about, for those who cannot see it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways by itself where the window is narrow, with the keyboard as well. */
export function Table({ label, columns, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop here, keys could not scroll it in every browser
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      <table className={className}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={typeof column === 'string' ? column : column.title} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Head({ column }: { column: Column }) {
  if (typeof column === 'string') return <th scope="col">{column}</th>;
  const { title, over } = column;
  return (
    <th scope="col" className={over === 'numbers' ? 'r' : undefined}>
      {over === 'buttons' ? <span className="visually-hidden">{title}</span> : title}
    </th>
  );
}
