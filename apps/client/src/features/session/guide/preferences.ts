/** How a session is told to its person. It belongs to the device, not to the account: a phone in a gym, a laptop at home. */
export interface Preferences {
  /** Off until somebody asks for it. */
  readonly hasVoice: boolean;
  /** The address of the chosen voice; null for the browser's own choice. */
  readonly voice: string | null;
  readonly speed: Speed;
  readonly hasSounds: boolean;
  readonly volume: Volume;
  readonly vibrates: boolean;
  /** Whether sets begin when their count is over, or at a tap. */
  readonly pace: "auto" | "tap";
  /** Whether questions that stay open are left unanswered, so that nobody has to touch the phone. */
  readonly goesOnAlone: boolean;
  readonly staysAwake: boolean;
  /** Whether Tab stops at each number of a scale, for people who use one or two switches. */
  readonly hasStops: boolean;
}
export type Speed = "slow" | "normal" | "fast";
export type Volume = "soft" | "medium" | "loud";

export const defaults: Preferences = {
  hasVoice: false,
  voice: null,
  speed: "normal",
  hasSounds: true,
  volume: "soft",
  vibrates: true,
  pace: "auto",
  goesOnAlone: false,
  staysAwake: true,
  hasStops: false,
};

/** Each preference with what it may be; whatever else was stored is the default. */
const may: { readonly [Key in keyof Preferences]: (value: unknown) => boolean } = {
  hasVoice: isFlag,
  voice: (value) => value === null || typeof value === "string",
  speed: oneOf("slow", "normal", "fast"),
  hasSounds: isFlag,
  volume: oneOf("soft", "medium", "loud"),
  vibrates: isFlag,
  pace: oneOf("auto", "tap"),
  goesOnAlone: isFlag,
  staysAwake: isFlag,
  hasStops: isFlag,
};

/** Reads what is kept on the device; an older or newer version may have written it. */
export function readPreferences(kept: string | null): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(kept ?? "{}");
  } catch {
    return defaults;
  }
  if (typeof stored !== "object" || stored === null) return defaults;
  const known = Object.entries(stored).filter(
    ([key, value]) => key in may && may[key as keyof Preferences](value),
  );
  return { ...defaults, ...Object.fromEntries(known) };
}

function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}
function oneOf(...options: string[]) {
  return (value: unknown) => typeof value === "string" && options.includes(value);
}
