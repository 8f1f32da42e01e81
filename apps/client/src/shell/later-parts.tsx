"use client";

import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";

interface LaterParts<Module> {
  /** Brings the code of the parts, before anybody asks for one of them. */
  readonly bring: () => void;
  /**
   * One of the parts. Once the code is there it draws at once; until then `meanwhile` stands in its place. What could
   * not be brought is asked for again when there is a connection.
   */
  readonly part: <Props extends object>(
    of: (module: Module) => ComponentType<Props>,
    meanwhile?: (props: Props) => ReactNode,
  ) => ComponentType<Props>;
}

/** Parts of screens whose code comes apart from the page, in one piece: what is not seen first is not waited for. */
export function laterParts<Module>(load: () => Promise<Module>): LaterParts<Module> {
  let known: Module | null = null;
  const brought = async () => (known ??= await load());

  return {
    bring: () => void brought().catch(() => undefined),
    // An element of its own: it may use hooks, and is gone whole when the part comes.
    part: (of, Meanwhile = () => null) =>
      function Later(props) {
        const [module, setModule] = useState(() => known);
        useEffect(() => {
          if (module !== null) return undefined;
          let isGone = false;
          const ask = () =>
            void brought().then(
              // In slices: whoever taps meanwhile is answered first.
              (there) => startTransition(() => (isGone ? undefined : setModule(there))),
              () => undefined,
            );
          ask();
          window.addEventListener("online", ask);
          return () => {
            isGone = true;
            window.removeEventListener("online", ask);
          };
        }, [module]);
        if (module === null) return <Meanwhile {...props} />;
        const Part = of(module);
        return <Part {...props} />;
      },
  };
}
