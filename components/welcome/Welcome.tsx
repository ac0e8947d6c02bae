import { type Key, KeyTable } from '../settings/KeyTable.tsx';
import { PrivacyLines } from '../settings/PrivacyLines.tsx';
import { Section } from '../settings/Section.tsx';
import { useWords } from '../words.ts';

export interface WelcomeProps {
  readonly keys: readonly Key[];
  readonly onSettings: () => void;
  /** Without it the reader's system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** An example of each mark that a page can carry; names are as they stand in articles. */
const marks = [
  ['actor', 'Sergey Lavrov'],
  ['repaired', 'Antony blink'],
  ['unknown', 'Marta Oyelaran'],
  ['speech', '“We are ready to talk”'],
] as const;

/** What the reader meets once, when the extension is installed: what it does, how to use it, and what it never does. */
export function Welcome({ keys, onSettings, theme, dir }: WelcomeProps) {
  const words = useWords();
  return (
    <div class="page" lang={words.lang} data-theme={theme} dir={dir}>
      <h1>{words.say('welcome_title')}</h1>
      <p class="page-lead">{words.say('welcome_lead')}</p>
      <Section title={words.say('welcome_how')}>
        <ol class="page-steps">
          <li>{words.say('welcome_open')}</li>
          <li>{words.say('welcome_rest')}</li>
          <li>{words.say('welcome_panel')}</li>
        </ol>
        <p>{words.say('welcome_judges')}</p>
      </Section>
      <Section title={words.say('welcome_lines')}>
        <dl class="page-marks">
          {marks.map(([mark, example]) => (
            <div key={mark}>
              <dt>
                <span class={`page-mark is-${mark}`} lang="en">
                  {example}
                </span>
              </dt>
              <dd>{words.say(`line_${mark}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.say('keys_title')}>
        <KeyTable keys={keys} />
      </Section>
      <Section title={words.say('privacy_title')}>
        <PrivacyLines />
      </Section>
      <p class="page-end">
        <button type="button" onClick={onSettings}>
          {words.say('welcome_settings')}
        </button>
      </p>
    </div>
  );
}
