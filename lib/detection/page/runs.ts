const longestRun = 40;

/** Those of some boxes that reach between two heights of the window, in pixels; one that shows nothing is nowhere. */
export function* runsNear(boxes: readonly Element[], top: number, bottom: number): Generator<Element> {
  const inside = new Range();
  const placeOf = (box: Element): 'above' | 'near' | 'below' | 'nowhere' => {
    let rect = box.getBoundingClientRect();
    if (rect.height === 0) {
      // A row may have no box of its own, only those in it.
      inside.selectNodeContents(box);
      rect = inside.getBoundingClientRect();
    }
    if (rect.height === 0) return 'nowhere';
    if (rect.bottom < top) return 'above';
    return rect.top > bottom ? 'below' : 'near';
  };
  for (const run of runsOf(boxes)) {
    // Rows of a table right after one another: what lies between two that are far off to one side is far off, too.
    const first = placeOf(run[0] as Element);
    if ((first === 'above' || first === 'below') && first === placeOf(run.at(-1) as Element)) continue;
    for (const box of run) if (placeOf(box) === 'near') yield box;
  }
}

/** Cuts a list of elements into runs of table rows that follow right upon each other; other boxes may lie anywhere. */
function* runsOf(elements: readonly Element[]): Generator<readonly Element[]> {
  for (let from = 0; from < elements.length; ) {
    let to = from + 1;
    while (
      to < elements.length &&
      to - from < longestRun &&
      (elements[to] as Element).tagName === 'TR' &&
      (elements[to] as Element).previousElementSibling === elements[to - 1]
    )
      to++;
    yield elements.slice(from, to);
    from = to;
  }
}
