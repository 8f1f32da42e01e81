import { defaultDoseOf, doseInWords, type Exercise } from "@fourstep/core";
import { siteOrigin } from "../site.ts";

/** An exercise as something to be done: its position first, then each cue. */
export function exerciseData(exercise: Exercise): object {
  const { id, name, position, cues, equipment, dosage } = exercise;
  return {
    "@type": "HowTo",
    name,
    description: `${position} ${doseInWords(defaultDoseOf(dosage), exercise)}.`,
    url: `${siteOrigin()}/exercises/${id}`,
    image: `${siteOrigin()}/og/exercises/${id}.png`,
    tool: equipment.map((thing) => ({ "@type": "HowToTool", name: thing })),
    step: [position, ...cues].map((text, place) => ({
      "@type": "HowToStep",
      position: place + 1,
      text,
    })),
  };
}
