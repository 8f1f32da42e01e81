import { useTranslations } from "use-intl";

/** What the lines and grounds of the chart mean. */
export function StoryLegend() {
  const t = useTranslations("story");
  return (
    <>
      <span className="flex items-center gap-2">
        <span aria-hidden className="h-0.5 w-4 rounded-full bg-ink" />
        {t("legendWorst")}
      </span>
      <span className="flex items-center gap-2">
        <span aria-hidden className="h-0.5 w-4 rounded-full bg-figure-far" />
        {t("legendNow")}
      </span>
      <span className="flex items-center gap-2">
        <span aria-hidden className="h-3 w-4 rounded-xs bg-ink/10" />
        {t("legendNoise")}
      </span>
    </>
  );
}
