import type { PageState } from '../../lib/messages.ts';
import { stateWords } from './panel-words.ts';

/** A page that cannot be asked: not read yet, or closed to extensions. */
export interface NoAnswer {
  readonly status: 'noAnswer';
  readonly reason?: string | undefined;
}

export type ViewState = PageState | NoAnswer;

interface StateMessageProps {
  readonly state: Exclude<ViewState, { readonly status: 'annotated' }>;
  readonly onAnnotate: () => void;
}

/** Why there is nothing to show, in a sentence, and what the reader can do about it. */
export function StateMessage({ state, onAnnotate }: StateMessageProps) {
  const { title, text } = stateWords[state.status];
  const reasons = reasonsOf(state);
  return (
    <div class="panel-state" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {reasons.map((reason) => (
        <p key={reason} class="panel-plain">
          {reason}
        </p>
      ))}
      {state.status !== 'working' && (
        <button type="button" class="panel-button" onClick={onAnnotate}>
          {state.status === 'failed' ? stateWords.retry : stateWords.annotate}
        </button>
      )}
    </div>
  );
}

function reasonsOf(state: StateMessageProps['state']): readonly string[] {
  if (state.status === 'offTopic') return state.annotation.topic.reasons;
  return 'reason' in state && state.reason ? [state.reason] : [];
}
