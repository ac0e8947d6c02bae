import type { Topic } from '../../lib/topic/topic.ts';
import { sayReason } from '../reasons.ts';
import { useWords } from '../words.ts';

/** That the article is on the subject, and unfolded why; or that it is not and was annotated all the same. */
export function TopicLine({ topic }: { readonly topic: Topic }) {
  const words = useWords();
  const verdict = words.say(topic.onTopic ? 'panel_onTopic' : 'panel_offTopicShown');
  if (topic.reasons.length === 0) {
    return <p class="panel-topic">{verdict}</p>;
  }
  return (
    <details class="panel-topic">
      <summary>{verdict}</summary>
      <ul>
        {topic.reasons.map((reason) => (
          <li key={String(reason)}>{sayReason(reason, words)}</li>
        ))}
      </ul>
    </details>
  );
}
