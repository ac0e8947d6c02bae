import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.ts';

interface ConfirmProps {
  readonly question: string;
  readonly onSure: () => void;
  readonly children: string;
}

/** A button that asks once more before it does what cannot be undone. Escape and "Cancel" take it back. */
export function Confirm({ question, onSure, children }: ConfirmProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // The focus follows what took the place of the button, and comes back to it.
    if (asking) cancel.current?.focus();
    else if (asked.current) start.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={start} type="button" class="panel-link notebook-delete" onClick={() => setAsking(true)}>
        {children}
      </button>
    );
  }
  return (
    <fieldset class="notebook-confirm" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <legend>{question}</legend>
      <button
        type="button"
        class="panel-link notebook-delete"
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {words.say('notebook_sure')}
      </button>
      <button ref={cancel} type="button" class="panel-link" onClick={() => setAsking(false)}>
        {words.say('notebook_cancel')}
      </button>
    </fieldset>
  );
}
