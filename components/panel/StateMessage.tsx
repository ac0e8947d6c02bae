import type { FaultReason } from '../../lib/fault.ts';
import type { PageState } from '../../lib/messages.ts';
import { sayReason } from '../reasons.ts';
import { useWords, type Words } from '../words.ts';

/** A page that cannot be asked: not read yet, or closed to extensions. */
export interface NoAnswer {
  readonly status: 'noAnswer';
  readonly reason?: FaultReason;
  /** It was asked, and took too long. */
  readonly tooLong?: boolean;
}

export type ViewState = PageState | NoAnswer;

interface StateMessageProps {
  readonly state: Exclude<ViewState, { readonly status: 'annotated' }>;
  readonly onAnnotate: () => void;
}

/** Why there is nothing to show, in a sentence, and what the reader can do about it. */
export function StateMessage({ state, onAnnotate }: StateMessageProps) {
  const words = useWords();
  const reasons = reasonsOf(state, words);
  return (
    <div class="panel-state" role="status">
      <h1>{words.say(`state_${state.status}`)}</h1>
      <p>{words.say(`state_${state.status}_text`)}</p>
      {reasons.map((reason) => (
        <p key={reason} class="panel-plain">
          {reason}
        </p>
      ))}
      {state.status !== 'working' && (
        <button type="button" class="panel-button" onClick={onAnnotate}>
          {words.say(state.status === 'failed' ? 'state_retry' : 'state_annotate')}
        </button>
      )}
    </div>
  );
}

function reasonsOf(state: StateMessageProps['state'], words: Words): readonly string[] {
  if (state.status === 'offTopic')
    return state.annotation.topic.reasons.map((reason) => sayReason(reason, words));
  if ('tooLong' in state && state.tooLong) return [words.say('state_tooLong')];
  return 'reason' in state ? [sayReason(state.reason, words)] : [];
}
