import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';

interface ReportProps {
  readonly report: string;
  readonly onCopy: (text: string) => boolean;
}

/** Copies what somebody needs who is to mend a misreading, and shows what was copied. Nothing is sent. */
export function Report({ report, onCopy }: ReportProps) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div>
      <button type="button" class="card-wrong" onClick={() => setCopied(onCopy(report))}>
        {words.say('card_wrong')}
      </button>
      <div role="status">
        {copied !== null && <p>{words.say(copied ? 'card_reportCopied' : 'card_reportToCopy')}</p>}
      </div>
      {/* No text field: a browser may ask its maker how to fill one in. */}
      {copied !== null && (
        <section class="card-report" lang="en" aria-label={words.say('card_report')}>
          {report.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </div>
  );
}
