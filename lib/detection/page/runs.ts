const longestRun = 40;

/** Those of some rows that reach between two heights of the window, in pixels; rows without height are nowhere. */
export function* runsNear(rows: readonly Element[], top: number, bottom: number): Generator<Element> {
  const placeOf = (row: Element): 'above' | 'near' | 'below' | 'nowhere' => {
    const box = row.getBoundingClientRect();
    if (box.top === box.bottom) return 'nowhere';
    if (box.bottom < top) return 'above';
    return box.top > bottom ? 'below' : 'near';
  };
  for (const run of runsOf(rows)) {
    // Rows right after one another: what lies between two that are far off to one side is far off, too.
    const first = placeOf(run[0] as Element);
    if ((first === 'above' || first === 'below') && first === placeOf(run.at(-1) as Element)) continue;
    for (const row of run) if (placeOf(row) === 'near') yield row;
  }
}

/** Cuts a list of elements into runs of siblings that follow right upon each other. */
function* runsOf(elements: readonly Element[]): Generator<readonly Element[]> {
  for (let from = 0; from < elements.length; ) {
    let to = from + 1;
    while (
      to < elements.length &&
      to - from < longestRun &&
      (elements[to] as Element).previousElementSibling === elements[to - 1]
    )
      to++;
    yield elements.slice(from, to);
    from = to;
  }
}
