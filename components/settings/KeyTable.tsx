import { useWords } from '../words.ts';

/** A keyboard command, and the keys that the browser has for it; empty where it has none. */
export interface Key {
  readonly command: 'next' | 'previous' | 'card' | 'panel';
  readonly shortcut: string;
}

export function KeyTable({ keys }: { readonly keys: readonly Key[] }) {
  const words = useWords();
  return (
    <>
      <p>{words.say('keys_text')}</p>
      <dl class="page-keys">
        {keys.map(({ command, shortcut }) => (
          <div key={command}>
            <dt>{words.say(`command_${command}`)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : words.say('command_nothing')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
