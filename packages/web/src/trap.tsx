interface TrapProps {
  value: string;
  onChange: (value: string) => void;
}

/** A field that nobody sees, hears or reaches by key: whatever fills it in is a machine, and is not heard. */
export function Trap({ value, onChange }: TrapProps) {
  return (
    <div aria-hidden className="sr-only">
      <input
        type="text"
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
