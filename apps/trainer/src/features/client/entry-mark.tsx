import { type Band, bandOf, type Bands, type StoryEntry } from "@fourstep/core";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { Activity, CalendarClock, Flag, GitCommitHorizontal, Lock, TrendingUp } from "lucide-react";

const icons = {
  session: Activity,
  version: GitCommitHorizontal,
  day: CalendarClock,
  note: Lock,
  goal: Flag,
  proposal: TrendingUp,
} as const;

/** The sort of a thing as a small drawing; answers and screens by how they stand. The words beside it say the same. */
export function EntryMark({ entry, bands }: { entry: StoryEntry; bands: Bands }) {
  const band = severityOf(entry, bands);
  if (band) return <SeverityShape band={band} size={12} className="mt-1" />;
  if (entry.kind === "answer" || entry.kind === "red_flag") {
    return <SeverityShape band="info" size={12} className="mt-1" />;
  }
  const Icon = icons[entry.kind];
  return <Icon aria-hidden size={16} strokeWidth={1.75} className="mt-0.5 text-ink-2" />;
}

function severityOf(entry: StoryEntry, bands: Bands): Band | null {
  if (entry.kind === "session") {
    if (entry.what.ended === "alarm") return "red";
    const worst = entry.what.worst && bandOf(entry.what.worst.discomfort, bands);
    return worst === "red" ? worst : null;
  }
  if (entry.kind === "red_flag") return entry.what.outcome === "no_flags" ? null : "red";
  if (entry.kind !== "answer") return null;
  if (entry.what.nextMorning === "worse") return "red";
  const pain = entry.what.worst ?? entry.what.now;
  return pain === null ? null : bandOf(pain, bands);
}
