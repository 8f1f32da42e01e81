import type { Step } from "@fourstep/core";
import { stepGround } from "@fourstep/ui/step";
import { useTranslations } from "use-intl";

interface StepSharesProps {
  order: readonly Step[];
  done: Record<Step, number>;
  planned: Record<Step, number>;
}

/** Four small bars: how much of each step was done. */
export function StepShares({ order, done, planned }: StepSharesProps) {
  const t = useTranslations("client");
  const stepName = useTranslations("step");
  return (
    <ul className="flex gap-1">
      {order.map((step) => {
        const share = planned[step] === 0 ? 0 : Math.min(1, done[step] / planned[step]);
        const said = t("stepShare", {
          step: stepName(step),
          done: done[step],
          planned: planned[step],
        });
        return (
          <li
            key={step}
            title={said}
            className="h-3 w-6 overflow-hidden rounded-xs border border-teal-3"
          >
            <span className="sr-only">{said}</span>
            <span
              aria-hidden
              className={`block h-full origin-left ${stepGround[step]}`}
              style={{ transform: `scaleX(${share})` }}
            />
          </li>
        );
      })}
    </ul>
  );
}
