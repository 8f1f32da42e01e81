import { Fragment } from "react";

/** Key caps side by side, to be read: unlike `Kbd`, they say what no other word beside them says. */
export function KeyCaps({ keys }: { keys: readonly (readonly string[])[] }) {
  return (
    <span className="flex gap-1">
      {keys.map((caps) => (
        <Fragment key={caps.join("+")}>
          {caps.map((cap) => (
            <kbd key={cap} className="kbd">
              {cap}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
