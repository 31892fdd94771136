/** The column at which each cell begins, with colspans and rowspans counted. */
export function gridOf(rows: readonly HTMLTableRowElement[]): Map<Element, number> {
  const places = new Map<Element, number>();
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[r]?.has(column)) column++;
      places.set(cell, column);
      for (let below = r + 1; below < r + cell.rowSpan; below++) {
        for (let i = 0; i < cell.colSpan; i++) taken[below]?.add(column + i);
      }
      column += cell.colSpan;
    }
  });
  return places;
}
