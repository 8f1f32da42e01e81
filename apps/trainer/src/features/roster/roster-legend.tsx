import { useTranslations } from "use-intl";

/** What the little drawings in the roster mean. */
export function RosterLegend() {
  const t = useTranslations("roster");
  return (
    <ul className="type-d-small flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
      <li className="flex items-center gap-2">
        <span aria-hidden className="h-2 w-4 rounded-sm bg-ink/10" />
        {t("legendNoise")}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className="h-3 w-1.5 rounded-xs bg-teal-3" />
        {t("legendDone")}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className="h-3 w-1.5 rounded-xs border border-ink-2" />
        {t("legendMissed")}
      </li>
    </ul>
  );
}
