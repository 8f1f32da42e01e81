/** The few facts of a key press that decide what it asks for. */
export interface Press {
  readonly key: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a press is the named key: "j", "Enter", "?", "Shift+ArrowUp", "Mod+k", "Shift+Mod+z". `Mod` is Command or
 * Control. Signs such as "?" are taken as they are typed, since keyboards differ in whether they need Shift.
 */
export function isKey(press: Press, name: string): boolean {
  const parts = name === "+" ? ["+"] : name.split("+");
  const key = parts.at(-1) || "+";
  if (press.altKey || (press.metaKey || press.ctrlKey) !== parts.includes("Mod")) return false;
  const isSign = key.length === 1 && !/[a-z]/i.test(key);
  if (!isSign && press.shiftKey !== parts.includes("Shift")) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** A single character without a modifier: what 2.1.4 of WCAG lets people switch off. */
export const isSingleKey = (name: string): boolean => name.length === 1;

const caps: Record<string, string> = {
  Enter: "↵",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Delete: "Del",
  Escape: "Esc",
};

/** The key caps to draw for a key: "Shift+Mod+z" as ⇧ ⌘ Z. */
export function capsOf(name: string, isMac: boolean): string[] {
  const parts = name === "+" ? ["+"] : name.split("+");
  return parts.map((part) => {
    if (part === "Mod") return isMac ? "⌘" : "Ctrl";
    if (part === "Shift") return isMac ? "⇧" : "Shift";
    if (part === " ") return "Space";
    return caps[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}
