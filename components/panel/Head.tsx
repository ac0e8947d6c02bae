import type { Annotation } from '../../lib/annotate.ts';
import type { PageReason } from '../../lib/article/reasons.ts';
import { printDate } from '../dates.ts';
import { sayReason } from '../reasons.ts';
import { useWords } from '../words.ts';
import { TopicLine } from './TopicLine.tsx';

interface HeadProps {
  readonly annotation: Annotation;
  /** That not all of the page was read. */
  readonly notice: PageReason | undefined;
}

/** Which article this is, of which day, and whether it is on the subject. */
export function Head({ annotation: { article, topic, context }, notice }: HeadProps) {
  const words = useWords();
  const { date } = context;
  return (
    <>
      <p class="panel-date">
        {date ? <time dateTime={date}>{printDate(date, words)}</time> : words.say('panel_noDate')}
        {article.byline && <span class="panel-byline">{article.byline}</span>}
      </p>
      <h1 lang={article.lang} dir="auto">
        {article.title || words.say('panel_noTitle')}
      </h1>
      {notice && <p class="panel-notice">{sayReason(notice, words)}</p>}
      <TopicLine topic={topic} />
    </>
  );
}
