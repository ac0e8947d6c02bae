import { useWords } from '../words.ts';

const lines = [
  'privacy_sent',
  'privacy_read',
  'privacy_page',
  'privacy_stored',
  'privacy_permission',
] as const;

/** What becomes of what the reader reads, in plain words. */
export function PrivacyLines() {
  const words = useWords();
  return (
    <ul class="page-lines">
      {lines.map((line) => (
        <li key={line}>{words.say(line)}</li>
      ))}
    </ul>
  );
}
