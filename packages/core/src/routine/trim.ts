import { withAmounts } from "../dosage/default-dose.ts";
import type { Dose } from "../dosage/dosage.ts";
import { estimatedMinutes, estimatedSeconds } from "../dosage/time-model.ts";

/**
 * Short on time: takes away one set or one spot at a time, always where that saves most, until the items fit
 * into the minutes or each is down to one. It trims inside the items and never drops one, so no step goes missing.
 */
export function trimToMinutes<Item extends { readonly dose: Dose }>(
  items: readonly Item[],
  minutes: number,
): Item[] {
  let trimmed = [...items];
  while (estimatedMinutes(trimmed) > minutes) {
    const savings = trimmed.map(
      (item) => estimatedSeconds(item) - estimatedSeconds(oneLess(item.dose)),
    );
    const most = Math.max(...savings);
    if (most <= 0) break;
    const place = savings.indexOf(most);
    trimmed = trimmed.map((item, index) =>
      index === place ? { ...item, dose: oneLess(item.dose) } : item,
    );
  }
  return trimmed;
}

function oneLess(dose: Dose): Dose {
  return dose.kind === "spot_hold"
    ? withAmounts(dose, { spotsPerSide: Math.max(1, dose.spotsPerSide - 1) })
    : withAmounts(dose, { sets: Math.max(1, dose.sets - 1) });
}
