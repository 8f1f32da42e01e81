import { evidenceById, type KnownOf } from "@fourstep/core";
import { ArrowUpRight } from "lucide-react";

/** What somebody found, and where it can be read. */
export function FindingText({ finding: { evidenceId, says, source } }: { finding: KnownOf }) {
  return (
    <>
      {says}{" "}
      <a
        href={evidenceById(evidenceId)?.url ?? undefined}
        rel="noreferrer"
        className="link font-semibold text-accent"
      >
        {source}
        <ArrowUpRight aria-hidden size={15} className="ms-0.5 inline" />
      </a>
    </>
  );
}
