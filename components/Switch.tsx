// A labelled switch: a native checkbox, announced as on or off.
interface Props {
  label: string;
  on: boolean;
  quiet?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, on, quiet = false, onChange }: Props) {
  return (
    <label class={quiet ? 'switch quiet' : 'switch'} title={quiet ? label : undefined}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
