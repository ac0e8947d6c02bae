import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CountedKey, useWords } from '../words.ts';

interface FewRowsProps<Row> {
  readonly rows: readonly Row[];
  /** How many are shown before the reader asks for the rest. */
  readonly few: number;
  /** What the button says, by how many rows it brings. */
  readonly more?: CountedKey;
  readonly children: (row: Row) => ComponentChildren;
}

/** The items of a list, the first few of a long one with a button for the rest. Stands within a `ul` or `ol`. */
export function FewRows<Row>({ rows, few, more = 'panel_more', children }: FewRowsProps<Row>) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const button = useRef<HTMLLIElement>(null);
  // One row more costs no more than the button for it.
  const shown = all || rows.length <= few + 1 ? rows : rows.slice(0, few);
  const rest = rows.length - shown.length;
  // The button that had the focus is gone: it goes on to the first of the rows that it brought.
  useEffect(() => {
    if (all)
      button.current?.parentElement
        ?.querySelectorAll<HTMLElement>(':scope > li')
        [few]?.querySelector('button')
        ?.focus();
  }, [all]);
  return (
    <>
      {shown.map(children)}
      <li ref={button} class="panel-more" hidden={rest === 0}>
        {rest > 0 && (
          <button type="button" class="panel-link" onClick={() => setAll(true)}>
            {words.count(more, rest)}
          </button>
        )}
      </li>
    </>
  );
}
