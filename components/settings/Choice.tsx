import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly title: string;
  /** False where a heading just above says it already; it is still the group's name. */
  readonly isTitled?: boolean;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of several, each with what it means. */
export function Choice<T extends string>({
  title,
  isTitled = true,
  options,
  value,
  onChange,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={isTitled ? undefined : 'page-unseen'}>{title}</legend>
      {options.map((option) => (
        <label key={option.value} class="page-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            aria-describedby={option.hint && `${name}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && (
              <small id={`${name}-${option.value}`} class="page-hint">
                {option.hint}
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
