/** Drawn in the text's own colour and size; the button that holds one has the name. */
export function CloseIcon() {
  return (
    <svg viewBox="0 0 16 16" width="1.15em" height="1.15em" aria-hidden="true" focusable="false">
      <path
        d="M3.5 3.5l9 9m0-9l-9 9"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}

export function PinIcon() {
  return (
    <svg viewBox="0 0 16 16" width="1.15em" height="1.15em" aria-hidden="true" focusable="false">
      <path
        class="card-pin-body"
        d="M5.5 2h5l-.6 4.6 2.1 2.4H4l2.1-2.4z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
      <path d="M8 9v5" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" />
    </svg>
  );
}
