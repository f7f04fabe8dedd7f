import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { type CSSProperties, type ReactNode, useId, useMemo, useState } from 'react';
import { useText } from '../text/useText';
import { HoverButton } from './HoverButton';
import { SCROLLS } from './scrolls';

export interface Column<Row> {
  id: string;
  label: string;
  /** The label in full, where it is an abbreviation. */
  full?: string;
  /** What it is sorted by. */
  by: (row: Row) => number | string;
  show: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface Props<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  /** What the search looks through. */
  textOf: (row: Row) => string;
  onPick?: (row: Row) => void;
  /** What is told of a row while its name is pointed at. */
  about?: (row: Row) => ReactNode;
  /** Columns that start with the greatest. */
  sortedBy: string;
}

/** Share of the row that a column takes where names stand above their values: words take more than numbers. */
const widthOf = ({ numeric }: { numeric?: boolean }) => (numeric ? '3fr' : '5fr');

/** A table that can be sorted by each head and searched by name; each row opens what it stands for. */
export function DataTable<Row>({
  caption,
  rows,
  columns,
  keyOf,
  textOf,
  onPick,
  about,
  sortedBy,
}: Props<Row>) {
  const { t, compare } = useText();
  const searchId = useId();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState({ by: sortedBy, down: false });
  const shown = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.by) ?? columns[0];
    const wanted = query.trim().toLowerCase();
    const found = rows.filter((row) => textOf(row).toLowerCase().includes(wanted));
    if (!column) return found;
    const rank = (a: number | string, b: number | string) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return [...found].sort((a, b) => rank(column.by(a), column.by(b)) * (sort.down ? -1 : 1));
  }, [rows, columns, query, sort, textOf, compare]);
  return (
    <div className="data-table">
      <div className="search">
        <Search aria-hidden size="1.1em" strokeWidth={1.8} />
        <label className="unseen" htmlFor={searchId}>
          {t('ui.search.in', { what: caption })}
        </label>
        <input
          id={searchId}
          type="search"
          placeholder={t('ui.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <section className="scroller" aria-label={caption} {...SCROLLS}>
        <table style={{ '--columns': columns.slice(1).map(widthOf).join(' ') } as CSSProperties}>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, label, full, numeric }) => {
                const here = sort.by === id;
                return (
                  <th
                    key={id}
                    scope="col"
                    className={numeric ? 'numeric' : ''}
                    aria-sort={here ? (sort.down ? 'descending' : 'ascending') : undefined}
                  >
                    <button
                      type="button"
                      title={full}
                      onClick={() => setSort({ by: id, down: here ? !sort.down : Boolean(numeric) })}
                    >
                      {label}
                      {here &&
                        (sort.down ? (
                          <ChevronDown aria-hidden size="1em" />
                        ) : (
                          <ChevronUp aria-hidden size="1em" />
                        ))}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ id, label, show, numeric }, i) =>
                  i === 0 ? (
                    <th key={id} scope="row">
                      <RowName
                        row={row}
                        show={show}
                        {...(onPick ? { onPick } : {})}
                        {...(about ? { about } : {})}
                      />
                    </th>
                  ) : (
                    <td key={id} className={numeric ? 'numeric' : ''}>
                      <span className="cell-label" aria-hidden>
                        {label}
                      </span>{' '}
                      {show(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="quiet-line">{t('ui.search.none')}</p>}
      </section>
    </div>
  );
}

interface NameProps<Row> {
  row: Row;
  show: (row: Row) => ReactNode;
  onPick?: (row: Row) => void;
  about?: (row: Row) => ReactNode;
}

/** The head of a row: opens what it stands for, and tells of it before. */
function RowName<Row>({ row, show, onPick, about }: NameProps<Row>) {
  if (!onPick) return show(row);
  if (!about) {
    return (
      <button type="button" className="row-name" onClick={() => onPick(row)}>
        {show(row)}
      </button>
    );
  }
  return (
    <HoverButton className="row-name" onClick={() => onPick(row)} card={() => about(row)}>
      {show(row)}
    </HoverButton>
  );
}
