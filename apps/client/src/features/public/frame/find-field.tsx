import { Search } from "lucide-react";

/** Where one types what one looks for; sent with the form around it. */
export function FindField({
  label,
  text,
  className,
  isSmall = false,
}: {
  label: string;
  text?: string;
  className?: string;
  isSmall?: boolean;
}) {
  return (
    <span className={`relative flex items-center ${className ?? ""}`}>
      <Search aria-hidden size={18} className="pointer-events-none absolute start-3 text-ink-2" />
      <input
        type="search"
        name="find"
        maxLength={80}
        defaultValue={text}
        aria-label={label}
        placeholder={label}
        className={`input input--sunken w-full ps-9.5 ${isSmall ? "input--sm min-h-9" : "min-h-12"}`}
      />
    </span>
  );
}
