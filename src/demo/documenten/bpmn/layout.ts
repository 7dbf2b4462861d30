import type { Knoop, Pijl, Schema } from "./schema.ts";

export type Point = Readonly<{ x: number; y: number }>;
export type Box = Point & Readonly<{ width: number; height: number }>;

/** Where everything stands. */
export type Layout = Readonly<{
  pool: Box;
  lanes: ReadonlyMap<string, Box>;
  nodes: ReadonlyMap<string, Box>;
  /** The bends of each flow, in the order of the flows. */
  flows: readonly (readonly Point[])[];
}>;

type Cell = Readonly<{ column: number; row: number }>;

const COLUMN = 190;
const ROW = 120;
const LEFT = 160;
const TOP = 80;
const POOL_LABEL = 30;
/** A flow turns this far before the middle of a gap, so that there is room for a word behind the turn. */
const TURN = 25;
/** Room before the first column and behind the last. */
const MARGIN = 50;

const SIZES: Readonly<Record<Knoop["soort"], Readonly<{ width: number; height: number }>>> = {
  begin: { width: 36, height: 36 },
  einde: { width: 36, height: 36 },
  keuze: { width: 50, height: 50 },
  taak: { width: 110, height: 80 },
};

/**
 * Gives everything a place: a column is how far a node is from the start, a row lies in the lane of the node. Two nodes
 * that would cover each other make their lane one row higher.
 */
export function layoutOf(schema: Schema): Layout {
  const cells = cellsOf(schema);
  const nodes = new Map(schema.knopen.map((knoop) => [knoop.id, boxOf(knoop, cells)]));
  const columns = 1 + Math.max(...[...cells.values()].map(({ column }) => column));
  const width = POOL_LABEL + 2 * MARGIN + columns * COLUMN;
  const rows = rowsPerLane(schema, cells);
  const pool = { x: LEFT, y: TOP, width, height: sum([...rows.values()]) * ROW };
  return { pool, lanes: lanesOf(rows, pool), nodes, flows: schema.pijlen.map((pijl) => bendsOf(pijl, nodes, cells)) };
}

function cellsOf(schema: Schema): ReadonlyMap<string, Cell> {
  const columns = columnsOf(schema);
  const cells = new Map<string, Cell>();
  let above = 0;
  for (const baan of schema.banen) {
    const filled = new Map<number, number>();
    for (const { id } of schema.knopen.filter((knoop) => knoop.baan === baan)) {
      const column = columns.get(id) ?? 0;
      const row = filled.get(column) ?? 0;
      filled.set(column, row + 1);
      cells.set(id, { column, row: above + row });
    }
    above += Math.max(1, ...filled.values());
  }
  return cells;
}

/** The longest way from the start: a flow never leads back. */
function columnsOf({ knopen, pijlen }: Schema): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const columnOf = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const before = pijlen.filter(({ naar }) => naar === id).map(({ van }) => columnOf(van) + 1);
    const column = Math.max(0, ...before);
    columns.set(id, column);
    return column;
  };
  for (const { id } of knopen) columnOf(id);
  return columns;
}

function rowsPerLane({ banen, knopen }: Schema, cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, number> {
  return new Map(
    banen.map((baan) => {
      const used = knopen.filter((knoop) => knoop.baan === baan).map(({ id }) => cells.get(id)?.row ?? 0);
      return [baan, used.length === 0 ? 1 : Math.max(...used) - Math.min(...used) + 1];
    }),
  );
}

function lanesOf(rows: ReadonlyMap<string, number>, pool: Box): ReadonlyMap<string, Box> {
  let y = pool.y;
  return new Map(
    [...rows].map(([baan, count]) => {
      const lane = { x: pool.x + POOL_LABEL, y, width: pool.width - POOL_LABEL, height: count * ROW };
      y += lane.height;
      return [baan, lane];
    }),
  );
}

function boxOf({ id, soort }: Knoop, cells: ReadonlyMap<string, Cell>): Box {
  const { column, row } = cells.get(id) ?? { column: 0, row: 0 };
  const { width, height } = SIZES[soort];
  const x = LEFT + POOL_LABEL + MARGIN + (column + 0.5) * COLUMN;
  const y = TOP + (row + 0.5) * ROW;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/**
 * From the right of one node to the left of the next, with the turn in the gap behind the first; or, when something
 * stands in the row of the second, before the second.
 */
function bendsOf(
  { van, naar }: Pijl,
  nodes: ReadonlyMap<string, Box>,
  cells: ReadonlyMap<string, Cell>,
): readonly Point[] {
  const [from, to, fromCell, toCell] = [nodes.get(van), nodes.get(naar), cells.get(van), cells.get(naar)];
  if (from === undefined || to === undefined || fromCell === undefined || toCell === undefined) return [];
  const start = { x: from.x + from.width, y: middle(from) };
  const end = { x: to.x, y: middle(to) };
  if (start.y === end.y) return [start, end];
  const free = [...cells.values()].every(
    ({ column, row }) => row !== toCell.row || column <= fromCell.column || column >= toCell.column,
  );
  const turnColumn = free ? fromCell.column + 1 : toCell.column;
  const x = LEFT + POOL_LABEL + MARGIN + turnColumn * COLUMN - TURN;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
