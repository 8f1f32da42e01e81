import { bandOf, type SessionDetail, type SetLog, spotLabelsOf } from "@fourstep/core";
import { HipChart } from "@fourstep/ui/patterns/hip-chart";
import { TendernessBar } from "@fourstep/ui/patterns/tenderness-bar";
import { useTranslations } from "use-intl";
import { formatClock } from "./format-clock.ts";

type SpotLog = SetLog & { effort: Extract<SetLog["effort"], { kind: "spot" }> };

const isSpot = (log: SetLog): log is SpotLog =>
  log.effort.kind === "spot" && log.outcome !== "skipped";

/** The tender spots of a session, with tenderness before and after. */
export function TenderSpots({ session }: { session: SessionDetail }) {
  const t = useTranslations("session");
  const sideName = useTranslations("side");
  const spots = session.setLogs.filter(isSpot);
  const tenderness = ({ effort }: SpotLog) =>
    effort.tenderness.before ?? effort.tenderness.after ?? 0;
  const marks = spots.flatMap((log, index) =>
    log.side === "both"
      ? []
      : [
          {
            id: log.id,
            number: index + 1,
            exerciseId: log.exerciseId,
            place: spotLabelsOf(log.exerciseId).indexOf(log.effort.spot ?? ""),
            side: log.side,
            band: bandOf(tenderness(log), session.bands),
          },
        ],
  );
  const worst = spots.toSorted((a, b) => tenderness(b) - tenderness(a)).at(0);
  const profile = worst?.side === "left" ? "left" : "right";
  return (
    <section aria-labelledby="tender-spots">
      <h2 id="tender-spots" className="type-d-section">
        {t("spots")}
      </h2>
      {spots.length === 0 ? <p className="type-d-body mt-2 text-ink-2">{t("noSpots")}</p> : null}
      {spots.length > 0 ? (
        <figure className="mt-3">
          <HipChart
            marks={marks}
            profile={profile}
            label={t("hipLabel", { count: spots.length })}
          />
          <figcaption className="type-d-small mt-1 grid grid-cols-2 text-ink-2">
            <span>{t("hipFront")}</span>
            <span>{t("hipSide", { side: sideName(profile) })}</span>
            <span className="col-span-2 mt-2">{t("herRight")}</span>
          </figcaption>
        </figure>
      ) : null}
      <ol className="mt-2">
        {spots.map((log, index) => {
          const { before, after } = log.effort.tenderness;
          const time = formatClock(log.effort.seconds);
          return (
            <li
              key={log.id}
              className="grid grid-cols-[1.75rem_minmax(0,1fr)_6rem_auto] items-center gap-3 border-b border-line py-3"
            >
              <span
                aria-hidden
                className="type-d-name grid size-6 place-items-center rounded-full border-2 border-line-2"
              >
                {index + 1}
              </span>
              <span className="min-w-0">
                <span className="type-d-body block text-ink first-letter:uppercase">
                  {log.effort.spot ?? t("spotNumber", { number: log.number })}, {sideName(log.side)}
                </span>
                <span className="type-d-small block text-ink-2">
                  {log.effort.technique === "hold" ? t("held", { time }) : t("kneaded", { time })}
                </span>
              </span>
              <TendernessBar
                before={before}
                after={after}
                band={bandOf(before ?? after ?? 0, session.bands)}
              />
              <span className="type-d-name text-end">
                {t("tenderness", { before: before ?? "–", after: after ?? "–" })}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
