import { useWords } from './words.ts';

interface SourceLinkProps {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
}

/** A source as a link to a new tab that learns nothing of where it was opened; as words where its address is no web page. */
export function SourceLink({ url, title, publisher }: SourceLinkProps) {
  const words = useWords();
  const name = title.includes(publisher) ? title : `${publisher}: ${title}`;
  if (!/^https?:\/\//i.test(url)) return <span>{name}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={words.say('newTab')}>
      {name}
    </a>
  );
}
