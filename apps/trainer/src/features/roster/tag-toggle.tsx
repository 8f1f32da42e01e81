/** A tag to narrow the roster by, with how many have it. */
export function TagToggle({
  name,
  clients,
  isOn,
  onToggle,
}: {
  name: string;
  /** Absent: not told. */
  clients?: number;
  isOn: boolean;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      className="type-d-body min-h-8 max-w-40 cursor-pointer truncate rounded-full border border-line-2 px-3 text-ink-2 aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:text-ink"
    >
      {name}
      {clients === undefined ? null : <span className="text-ink-3"> {clients}</span>}
    </button>
  );
}
