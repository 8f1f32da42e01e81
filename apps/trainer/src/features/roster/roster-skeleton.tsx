import { Skeleton } from "@fourstep/ui/skeleton";

const rows = Array.from({ length: 14 }, (_, index) => index);

/** The roster's shape before its rows are there. */
export function RosterSkeleton({ label }: { label: string }) {
  return (
    <output aria-label={label} className="flex flex-col">
      {rows.map((row) => (
        <div key={row} className="flex h-8.5 items-center gap-6 border-b border-line">
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="h-3.5 w-48 max-md:hidden" />
          <Skeleton className="ms-auto h-3.5 w-24" />
          <Skeleton className="h-3.5 w-32" />
        </div>
      ))}
    </output>
  );
}
