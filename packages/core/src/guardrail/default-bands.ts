import type { Bands } from "./guardrail.ts";

/**
 * 0–2, 3–5, 6–10: the pain-monitoring model as commonly cited after Thomee 1997. The edges differ
 * between sources and the model was made for knees and heels, so they stay editable per client.
 */
export const defaultBands: Bands = { greenMax: 2, amberMax: 5 };
