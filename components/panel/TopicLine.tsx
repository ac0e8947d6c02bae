import type { Topic } from '../../lib/topic/topic.ts';
import { panelWords } from './panel-words.ts';

/** That the article is on the subject, and unfolded why; or that it is not and was annotated all the same. */
export function TopicLine({ topic }: { readonly topic: Topic }) {
  if (topic.reasons.length === 0) {
    return <p class="panel-topic">{topic.onTopic ? panelWords.onTopic : panelWords.offTopicShown}</p>;
  }
  return (
    <details class="panel-topic">
      <summary>{topic.onTopic ? panelWords.onTopic : panelWords.offTopicShown}</summary>
      <ul>
        {topic.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
