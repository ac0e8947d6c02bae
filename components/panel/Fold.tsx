import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: ComponentChildren;
  /** Drawn when it is first unfolded: what nobody looks at costs nothing. */
  readonly children: () => ComponentChildren;
  readonly class?: string;
}

/** A line that unfolds. */
export function Fold({ summary, children, class: name }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={name} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
