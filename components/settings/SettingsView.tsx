import { useId } from 'preact/hooks';
import {
  densities,
  interfaceLanguages,
  litKinds,
  occasions,
  type Settings,
  styles,
} from '../../lib/settings/settings.ts';
import type { SettingsTrouble } from '../../lib/settings/store.ts';
import { useWords } from '../words.ts';
import { BaseLines, type BaseSummary } from './BaseLines.tsx';
import { Choice } from './Choice.tsx';
import { type Key, KeyTable } from './KeyTable.tsx';
import { PrivacyLines } from './PrivacyLines.tsx';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';

export interface SettingsViewProps {
  readonly settings: Settings;
  /** What became of the last change; null: there was none. */
  readonly outcome: 'saved' | 'notSaved' | null;
  /** What keeps the reader from having the settings as they were left. */
  readonly trouble?: SettingsTrouble | null;
  readonly keys: readonly Key[];
  readonly base: BaseSummary | 'loading' | 'unreadable';
  readonly onChange: (settings: Settings) => void;
  /** The site in what a reader typed; null where it is none. */
  readonly siteIn: (typed: string) => string | null;
  readonly onChangeKeys: () => void;
  /** Without it the reader's system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Everything that a reader can choose, saved as soon as it is chosen. */
export function SettingsView(props: SettingsViewProps) {
  const words = useWords();
  const { theme, dir, keys, base, onChangeKeys, outcome, trouble } = props;
  return (
    <div class="page" lang={words.lang} data-theme={theme} dir={dir}>
      <h1>{words.say('settings_title')}</h1>
      {trouble && (
        <p class="page-trouble" role="alert">
          {words.say(`settings_${trouble}`)}
        </p>
      )}
      <Where {...props} />
      <Lit {...props} />
      <Language {...props} />
      <Section title={words.say('keys_title')}>
        <KeyTable keys={keys} />
        <button type="button" onClick={onChangeKeys}>
          {words.say('keys_change')}
        </button>
      </Section>
      <Section title={words.say('privacy_title')}>
        <PrivacyLines />
      </Section>
      <Section title={words.say('base_title')}>
        <BaseLines base={base} />
      </Section>
      <div class="page-outcome" role="status">
        {outcome !== null && <p>{words.say(`settings_${outcome}`)}</p>}
      </div>
    </div>
  );
}

function Where({ settings, onChange, siteIn }: SettingsViewProps) {
  const words = useWords();
  return (
    <Section title={words.say('settings_where')}>
      <Check
        label={words.say('settings_paused')}
        checked={settings.paused}
        onChange={(paused) => onChange({ ...settings, paused })}
      />
      <Choice
        title={words.say('settings_where')}
        isTitled={false}
        options={occasions.map((when) => ({
          value: when,
          label: words.say(`when_${when}`),
          hint: when === 'chosen' ? undefined : words.say(`when_${when}_hint`),
        }))}
        value={settings.when}
        onChange={(when) => onChange({ ...settings, when })}
      />
      {settings.when === 'chosen' && (
        <SiteList
          title={words.say('sites_chosen')}
          sites={settings.chosen}
          siteIn={siteIn}
          onChange={(chosen) => onChange({ ...settings, chosen })}
        />
      )}
      <SiteList
        title={words.say('sites_off')}
        sites={settings.off}
        siteIn={siteIn}
        onChange={(off) => onChange({ ...settings, off })}
      />
    </Section>
  );
}

function Lit({ settings, onChange }: SettingsViewProps) {
  const words = useWords();
  return (
    <Section title={words.say('settings_lit')}>
      {litKinds.map((kind) => (
        <Check
          key={kind}
          label={words.say(`lit_${kind}`)}
          checked={settings.lit[kind]}
          onChange={(on) => onChange({ ...settings, lit: { ...settings.lit, [kind]: on } })}
        />
      ))}
      <Choice
        title={words.say('settings_density')}
        options={densities.map((value) => ({ value, label: words.say(`density_${value}`) }))}
        value={settings.density}
        onChange={(density) => onChange({ ...settings, density })}
      />
      <Choice
        title={words.say('settings_style')}
        options={styles.map((value) => ({ value, label: words.say(`style_${value}`) }))}
        value={settings.style}
        onChange={(style) => onChange({ ...settings, style })}
      />
    </Section>
  );
}

function Language({ settings, onChange }: SettingsViewProps) {
  const words = useWords();
  const id = useId();
  return (
    <Section title={words.say('settings_language')}>
      <label for={id}>{words.say('settings_language_label')}</label>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        value={settings.language}
        onChange={({ currentTarget }) => {
          const language = interfaceLanguages.find((each) => each === currentTarget.value) ?? 'auto';
          onChange({ ...settings, language });
        }}
      >
        {interfaceLanguages.map((language) => (
          <option key={language} value={language} lang={language === 'auto' ? undefined : tagOf(language)}>
            {language === 'auto' ? words.say('settings_language_auto') : ownNameOf(tagOf(language))}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} class="page-hint">
        {words.say('settings_language_note')}
      </p>
    </Section>
  );
}

const tagOf = (folder: string) => folder.replace('_', '-');

/** A language as those call it who speak it. */
function ownNameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="page-option">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
