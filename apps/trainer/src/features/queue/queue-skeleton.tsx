import { Skeleton } from "@fourstep/ui/skeleton";

const rows = Array.from({ length: 7 }, (_, index) => index);

/** The queue's shape before its items are there. */
export function QueueSkeleton({ label }: { label: string }) {
  return (
    <output aria-label={label} className="flex flex-col">
      <Skeleton className="h-4 w-40" />
      <Skeleton className="mt-2 h-8 w-96 max-w-full" />
      <Skeleton className="mt-8 h-40 w-full" />
      {rows.map((row) => (
        <div key={row} className="flex h-14 items-center gap-6 border-b border-line">
          <Skeleton className="h-3.5 w-48" />
          <Skeleton className="ms-auto h-3.5 w-28" />
          <Skeleton className="h-3.5 w-24 max-sm:hidden" />
        </div>
      ))}
    </output>
  );
}
