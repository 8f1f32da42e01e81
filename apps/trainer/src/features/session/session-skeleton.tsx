import { Skeleton } from "@fourstep/ui/skeleton";

const rows = Array.from({ length: 5 }, (_, index) => index);

/** The shape of a session before it is there. */
export function SessionSkeleton({ label }: { label: string }) {
  return (
    <output aria-label={label} className="flex flex-col gap-6 px-4 py-6 md:px-10">
      <Skeleton className="h-16 w-full max-w-2xl" />
      <Skeleton className="h-40 w-full" />
      {rows.map((row) => (
        <Skeleton key={row} className="h-20 w-full" />
      ))}
    </output>
  );
}
