import { type ClientProgress, painStory } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** What the weekly answers say, against what, and whether that is more than noise. It says "since", never "because". */
export function PainSentence({ progress }: { progress: ClientProgress }) {
  const t = useTranslations("story");
  const { weeks, since, weeksOld } = painStory(progress);
  const latest = weeks.at(-1);
  if (!latest) return <h2 className="type-d-finding text-ink-2">{t("painNone")}</h2>;
  if (!since) return <h2 className="type-d-finding">{t("painOnce", { now: latest.worst })}</h2>;
  const { before, after, change, version, weeks: count } = since;
  const isReal = change.verdict === "likely_real";
  const tone = change.direction === "up" ? "text-stop" : "text-go";
  const moved = (words: React.ReactNode) => (
    <span className={isReal ? tone : undefined}>{words}</span>
  );
  return (
    <div>
      <h2 className="type-d-finding max-w-[38rem]">
        {before === after
          ? t("stayed", { now: after, count })
          : version
            ? t.rich("wentSinceVersion", { before, after, count, version: version.number, moved })
            : t.rich("went", { before, after, count, moved })}{" "}
        {before === after ? null : isReal ? t("likelyReal") : t("withinNoise")}
      </h2>
      {weeksOld === null ? null : (
        <p className="type-d-body mt-1 text-ink-2">{t("old", { count: weeksOld })}</p>
      )}
    </div>
  );
}
