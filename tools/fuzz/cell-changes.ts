import Papa from 'papaparse';
import { between, chance, type Dice, pick, shuffled } from '../../src/reading/sample/dice.ts';
import { type Changes, placeIn } from './change.ts';
import { absurdDates, nastyTexts } from './nasty-texts.ts';

/** A table as rows of cells, and where its header is. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly header: number;
}

export function gridOf(text: string): Grid {
  const rows = (Papa.parse(text, { delimiter: ',' }).data as string[][]).filter(
    (row, i, all) => i < all.length - 1 || row.some((cell) => cell !== ''),
  );
  return {
    rows,
    header: Math.max(
      0,
      rows.findIndex((row) => row.length > 2),
    ),
  };
}

type Rows = Grid['rows'];

/** What may happen to the cells, rows and columns of a table, whoever saved it. */
export const cellChanges: Changes<Grid> = {
  'a cell of something else': (dice, grid) => oneCell(dice, grid, () => pick(dice, nastyTexts)),
  'many cells of something else': (dice, grid) =>
    below(grid, (row) => row.map((cell) => (chance(dice, 0.1) ? pick(dice, nastyTexts) : cell))),
  'a huge cell': (dice, grid) =>
    oneCell(dice, grid, () => {
      const text = pick(dice, ['x', 'x, "\n', '😀 ']);
      return text.repeat(pick(dice, hugeLengths) / text.length);
    }),
  'a cell of one letter': (dice, grid) =>
    oneCell(
      dice,
      grid,
      () => pick(dice, letters).repeat(pick(dice, runLengths)) + pick(dice, ['', 'x', ',x']),
    ),
  'an absurd date': (dice, grid) =>
    oneCell(dice, grid, () => pick(dice, absurdDates), pick(dice, dateColumns(grid))),
  'absurd dates': (dice, grid) => {
    const dates = dateColumns(grid);
    return below(grid, (row) =>
      row.map((cell, i) => (dates.includes(i) && chance(dice, 0.5) ? pick(dice, absurdDates) : cell)),
    );
  },
  'a cell in the place of another': (dice, grid) => {
    const from = pick(dice, grid.rows);
    return oneCell(dice, grid, () => pick(dice, from) ?? '');
  },
  'a column dropped': (dice, grid) => {
    const column = anyColumn(dice, grid);
    return all(grid, (row) => row.filter((_, i) => i !== column));
  },
  'a column doubled': (dice, grid) => {
    const column = anyColumn(dice, grid);
    return all(grid, (row) => [
      ...row.slice(0, column),
      ...row.slice(column, column + 1),
      ...row.slice(column),
    ]);
  },
  'a column emptied': (dice, grid) => {
    const column = anyColumn(dice, grid);
    return below(grid, (row) => row.map((cell, i) => (i === column ? '' : cell)));
  },
  'a column of one cell': (dice, grid) => {
    const column = anyColumn(dice, grid);
    const text = pick(dice, grid.rows)[column] ?? '';
    return below(grid, (row) => row.map((cell, i) => (i === column ? text : cell)));
  },
  'columns shuffled': (dice, grid) => {
    const order = shuffled(dice, [...(grid.rows[grid.header] ?? []).keys()]);
    return all(grid, (row) => order.map((i) => row[i] ?? ''));
  },
  'the header shuffled': (dice, grid) => headed(grid, (cells) => shuffled(dice, cells)),
  'the header in other letters': (dice, grid) =>
    headed(grid, (cells) =>
      cells.map((cell) => pick(dice, [cell.toUpperCase(), cell.toLowerCase(), ` ${cell} `, `\uFEFF${cell}`])),
    ),
  'a name of a column changed': (dice, grid) => {
    const column = anyColumn(dice, grid);
    return headed(grid, (cells) => cells.map((cell, i) => (i === column ? pick(dice, nastyTexts) : cell)));
  },
  'no header': (_, { rows, header }) => ({ rows: rows.toSpliced(header, 1), header }),
  'the header repeated': (dice, { rows, header }) => {
    let repeated: Rows = rows;
    for (let times = between(dice, 1, 3); times > 0; times--)
      repeated = repeated.toSpliced(placeIn(dice, repeated.length), 0, rows[header] ?? []);
    return { rows: repeated, header };
  },
  'the header moved down': (dice, { rows, header }) => {
    const to = Math.min(rows.length, header + between(dice, 1, 25));
    return { rows: rows.toSpliced(header, 1).toSpliced(to, 0, rows[header] ?? []), header: to };
  },
  'only the header': (_, { rows, header }) => ({ rows: rows.slice(0, header + 1), header }),
  'rows shuffled': (dice, { rows, header }) => ({
    rows: [...rows.slice(0, header + 1), ...shuffled(dice, rows.slice(header + 1))],
    header,
  }),
  'rows shuffled, the header too': (dice, { rows, header }) => ({ rows: shuffled(dice, rows), header }),
  'rows doubled': (_, { rows, header }) => ({ rows: [...rows, ...rows.slice(header + 1)], header }),
  'a row many times': (dice, { rows, header }) => {
    const row = pick(dice, rows);
    const most = mostRepeated / (row.join().length + 5);
    const times = Math.floor(Math.min(chance(dice, 0.1) ? 10_000 : between(dice, 20, 400), most));
    // Each with something of its own, or all the same: people of one name, messages of one second.
    const column = chance(dice, 0.7) ? Math.floor(dice() * row.length) : -1;
    const copies = Array.from({ length: times }, (_, n) =>
      row.map((cell, i) => (i === column ? `${cell}${n}` : cell)),
    );
    return { rows: [...rows, ...copies], header };
  },
  'rows cut short or too long': (dice, grid) =>
    below(grid, (row) => (chance(dice, 0.5) ? row.slice(0, placeIn(dice, row.length)) : [...row, ...row])),
  'empty rows': (dice, { rows, header }) => {
    const empty = Array.from({ length: between(dice, 1, 30) }, () => pick(dice, [[''], ['', '', ''], [' ']]));
    return { rows: rows.toSpliced(placeIn(dice, rows.length), 0, ...empty), header };
  },
};

/** LinkedIn ends a message at 8,000; the reader takes text in pieces of 64 Ki, and gives up on a row of 4 Mi. */
const hugeLengths = [9_000, 9_000, 9_000, 70_000, 70_000, 70_000, 300_000, 300_000, 1_000_000];

/** A pattern that tries again from each of them takes minutes. */
const letters = [...' \t"\'1.-/%,;=<&aÅ', '%41', '%E0', '\u0301', '👍', '/in/', '.csv', '\r'];
const runLengths = [300, 20_000, 60_000];

/** In UTF-16 units. */
const mostRepeated = 2_000_000;

const all = ({ rows, header }: Grid, change: (row: readonly string[]) => readonly string[]): Grid => ({
  rows: rows.map(change),
  header,
});

const below = ({ rows, header }: Grid, change: (row: readonly string[]) => readonly string[]): Grid => ({
  rows: rows.map((row, i) => (i > header ? change(row) : row)),
  header,
});

const headed = ({ rows, header }: Grid, change: (cells: readonly string[]) => readonly string[]): Grid => ({
  rows: rows.map((row, i) => (i === header ? change(row) : row)),
  header,
});

function oneCell(dice: Dice, { rows, header }: Grid, text: () => string, column?: number): Grid {
  const row = header + 1 + Math.floor(dice() * (rows.length - header - 1));
  const cells = rows[row];
  if (cells === undefined) return { rows, header };
  const at = column ?? Math.floor(dice() * cells.length);
  return { rows: rows.with(row, cells.toSpliced(at, 1, text())), header };
}

const anyColumn = (dice: Dice, { rows, header }: Grid): number =>
  Math.floor(dice() * (rows[header]?.length ?? 1));

/** The columns of dates; the first where there is none. */
function dateColumns({ rows, header }: Grid): readonly number[] {
  const found = (rows[header] ?? []).flatMap((name, i) => (/date|on$|at$/i.test(name.trim()) ? [i] : []));
  return found.length > 0 ? found : [0];
}
