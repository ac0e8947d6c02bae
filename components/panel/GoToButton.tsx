import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/text/span.ts';
import { useWords } from '../words.ts';
import { useReading } from './reading.ts';

interface GoToButtonProps {
  /** Where the text has it; without a place the words stand alone. */
  readonly span: Span | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Words that lead to their place in the article. */
export function GoToButton({ span, children, ...rest }: GoToButtonProps) {
  const words = useWords();
  const { onGoTo } = useReading();
  if (!span) return <span {...rest}>{children}</span>;
  return (
    <button
      type="button"
      {...rest}
      class={`panel-goto ${rest.class ?? ''}`}
      title={words.say('panel_toText')}
      onClick={() => onGoTo(span.start, span.end)}
    >
      {children}
    </button>
  );
}
