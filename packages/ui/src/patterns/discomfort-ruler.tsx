import type { Band, Bands } from "@fourstep/core";
import { bandOf } from "../band.ts";
import { joinClasses } from "../join-classes.ts";

const mark: Record<Band, string> = {
  green: "bg-mark-go",
  amber: "bg-mark-ease",
  red: "bg-mark-stop",
};
const given: Record<Band, string> = { green: "bg-go", amber: "bg-ease", red: "bg-stop" };

/** Nought to ten as eleven marks, the given one solid and taller. Decoration: the number stands beside it. */
export function DiscomfortRuler({ value, bands }: { value: number; bands: Bands }) {
  return (
    <ol aria-hidden className="mt-2 flex items-end gap-[3px]">
      {Array.from({ length: 11 }, (_, each) => {
        const band = bandOf(each, bands);
        const isGiven = each === value;
        return (
          <li key={each} className="flex flex-1 flex-col items-stretch gap-1.5 text-center">
            <span
              className={joinClasses(
                "rounded-[0.25rem]",
                isGiven
                  ? joinClasses("h-4.5", given[band])
                  : joinClasses("h-2 opacity-55", mark[band]),
              )}
            />
            <span
              className={joinClasses(
                "text-[0.8125rem] leading-4",
                isGiven ? "font-extrabold text-ink" : "font-semibold text-ink-2",
              )}
            >
              {each}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
