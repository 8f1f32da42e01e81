import type { CoachInList } from "@fourstep/db";
import { Avatar } from "@fourstep/ui/avatar";
import { words } from "../../../words.ts";

/** One trainer among others: their face, their name, the beginning of what they say of themselves, and how much there is. */
export function CoachRow({
  coach: { id, name, about, picture, routines },
  isFirstSeen,
}: {
  coach: CoachInList;
  isFirstSeen: boolean;
}) {
  return (
    <li className="border-b border-line">
      <a href={`/coaches/${id}`} className="group flex gap-4 py-5">
        <Avatar name={name} picture={picture} size="lg" isFirstSeen={isFirstSeen} />
        <span className="min-w-0 flex-1">
          <span className="type-p-h3 block wrap-break-word group-hover:underline">{name}</span>
          {about ? (
            <span className="type-p-body mt-1 line-clamp-3 wrap-break-word text-ink-2">
              {about}
            </span>
          ) : null}
          <span className="type-secondary-s mt-2 block text-ink-2 tabular-nums">
            {words("public.published", { count: routines })}
          </span>
        </span>
      </a>
    </li>
  );
}
