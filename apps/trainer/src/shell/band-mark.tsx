import type { Band } from "@fourstep/core";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";

/** A band as its shape, with its word for those who do not see it. */
export function BandMark({ band, label }: { band: Band; label: string }) {
  return (
    <span className="inline-flex items-center">
      <SeverityShape band={band} size={11} />
      <span className="sr-only">{label}</span>
    </span>
  );
}
