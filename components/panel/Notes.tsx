import type { FiredNote } from '../../lib/context/context.ts';
import { SourceLink } from '../SourceLink.tsx';
import { useWords } from '../words.ts';
import { FewRows } from './FewRows.tsx';
import { GoToButton } from './GoToButton.tsx';

/** Notes that are shown before the reader asks for the rest. */
const few = 5;

interface NotesProps {
  readonly notes: readonly FiredNote[];
  /** The article's text: each note is headed by the words that called for it. */
  readonly text: string;
}

/** Background that the article's own words call for, each note with its sources. */
export function Notes({ notes, text }: NotesProps) {
  const words = useWords();
  return (
    <ul class="panel-notes">
      <FewRows rows={notes} few={few}>
        {(note) => (
          <li key={note.id}>
            <h3>
              <GoToButton span={note}>
                <q>{text.slice(note.start, note.end)}</q>
              </GoToButton>
              <small>
                {words.beside(
                  words.say(`note_${note.kind === 'as-of' ? 'asOf' : note.kind}`),
                  words.say(`certainty_${note.certainty}`),
                )}
              </small>
            </h3>
            <p lang="en">{note.text}</p>
            {note.sources.length > 0 && (
              <details>
                <summary>{words.count('panel_sources', note.sources.length)}</summary>
                <ul class="panel-sources">
                  {note.sources.map((source) => (
                    <li key={source.url}>
                      <SourceLink {...source} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        )}
      </FewRows>
    </ul>
  );
}
