import { parseArgs } from "node:util";

export interface SheetOptions {
  /** Ids of exercises; empty for all 32. */
  readonly only: readonly string[];
  readonly out: string;
  /** How many moments of a rep stand side by side. */
  readonly phases: number;
  /** Pixels for one per cent of body height. */
  readonly scale: number;
  readonly isDark: boolean;
}

/**
 * Reads `--only id,id --out path.png --phases n --scale s --dark`. Paths count from where the command was called.
 * @throws when a number is not one, or an option is not known
 */
export function readOptions(args: readonly string[]): SheetOptions {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    options: {
      only: { type: "string", default: "" },
      out: { type: "string", default: new URL("../../docs/figures.png", import.meta.url).pathname },
      phases: { type: "string", default: "3" },
      scale: { type: "string", default: "1.1" },
      dark: { type: "boolean", default: false },
    },
  });
  return {
    only: values.only.split(",").filter(Boolean),
    out: decodeURI(values.out),
    phases: positive("phases", values.phases),
    scale: positive("scale", values.scale),
    isDark: values.dark,
  };
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`--${name} is a number above zero, not ${value}`);
  return number;
}
