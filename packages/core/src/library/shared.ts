import type { Contraindication, Exercise } from "../exercise/exercise.ts";

type Pressure = NonNullable<Exercise["pressureLadder"]>;

/**
 * The article's tender-spot amounts: at least 30 s a spot, 2–5 minutes on a sensitive one, held or
 * gently kneaded. Spread into each soft-tissue exercise, which adds its own spots.
 */
export const tenderSpots = {
  kind: "spot_hold" as const,
  perSide: true,
  secondsPerSpot: { min: 30, default: 30 },
  sensitiveSpotSeconds: { min: 120, max: 300 },
  techniques: ["hold", "gentle_knead"] satisfies ("hold" | "gentle_knead")[],
};

export const skinOrFracture: Contraindication = {
  tag: "skin-or-fracture",
  level: "do_not",
  note: "Open wound or fracture at the site.",
};

export const bloodClot: Contraindication = {
  tag: "dvt",
  level: "do_not",
  note: "Known or suspected blood clot in the leg.",
};

export const rollerPressure: Pressure = {
  less: [
    "keep more weight on the free foot and hands",
    "use a softer roller",
    "stand and use a ball on the wall instead of the floor",
  ],
  more: ["let more body weight settle", "switch from roller to ball"],
};

export const ballPressure: Pressure = {
  less: [
    "keep more weight on the free foot and hands",
    "fold a towel over the ball",
    "stand and use the wall instead of the floor",
  ],
  more: ["let more body weight settle"],
};

export const wallPressure: Pressure = {
  less: [
    "keep more weight on the outer foot",
    "fold a towel over the ball",
    "step the outer foot closer to the wall",
  ],
  more: ["step the outer foot away from the wall"],
};
