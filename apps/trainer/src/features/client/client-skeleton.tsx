import { Skeleton } from "@fourstep/ui/skeleton";

const rows = Array.from({ length: 8 }, (_, index) => index);

/** The shape of a client's page before it is there. */
export function ClientSkeleton({ label }: { label: string }) {
  return (
    <output aria-label={label} className="flex flex-col gap-7">
      <div className="flex items-center gap-5">
        <Skeleton className="size-16 rounded-full" />
        <Skeleton className="h-7 w-56" />
      </div>
      <Skeleton className="h-18 w-full" />
      <div className="flex flex-col gap-3">
        {rows.map((row) => (
          <Skeleton key={row} className="h-10 w-full" />
        ))}
      </div>
    </output>
  );
}
