// A labelled switch: a native checkbox, announced as on or off.
interface Props {
  label: string;
  on: boolean;
  quiet?: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, on, quiet = false, disabled = false, onChange }: Props) {
  return (
    <label class={quiet ? 'switch quiet' : 'switch'}>
      {label}
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
    </label>
  );
}
