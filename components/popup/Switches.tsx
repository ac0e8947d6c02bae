import { useWords } from '../words.ts';

export interface SwitchesProps {
  /** The host of the page in front of the reader; null where it has none that could be switched. */
  readonly site: string | null;
  readonly siteOn: boolean;
  readonly allOn: boolean;
  /** Whether the last of what was switched could not be stored. */
  readonly isLost?: boolean;
  readonly onSite: (on: boolean) => void;
  readonly onAll: (on: boolean) => void;
}

/** Whether Sidelight reads this site, and any at all, without being asked. */
export function Switches({ site, siteOn, allOn, isLost = false, onSite, onAll }: SwitchesProps) {
  const words = useWords();
  return (
    <div class="popup-switches">
      {site && (
        <Switch on={siteOn && allOn} disabled={!allOn} onChange={onSite}>
          {words.say('popup_readSite', site)}
        </Switch>
      )}
      <Switch on={allOn} onChange={onAll}>
        {words.say('popup_readAll')}
      </Switch>
      <p role="alert">{isLost && words.say('settings_notSaved')}</p>
    </div>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: string;
}

function Switch({ on, disabled = false, onChange, children }: SwitchProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
