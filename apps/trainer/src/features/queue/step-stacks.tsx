import { steps, type Step } from "@fourstep/core";
import { stepFill } from "@fourstep/ui/step";

interface StepStacksProps {
  /** Oldest first: which steps had anything done. */
  sessions: readonly Readonly<Partial<Record<Step, boolean>>>[];
  label: string;
}

const [width, height, gap] = [17, 6, 7];

/** Sessions side by side, each a stack of its four steps by number: filled is done, outlined left out. */
export function StepStacks({ sessions, label }: StepStacksProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={sessions.length * (width + gap)}
      height={4 * (height + 3)}
      className="shrink-0"
    >
      {sessions.map((session, place) =>
        steps.map((step, number) => {
          const isDone = session[step] === true;
          return (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- sessions have no other name here
              key={`${place}-${step}`}
              x={place * (width + gap) + 0.75}
              y={(3 - number) * (height + 3) + 0.75}
              width={width - 1.5}
              height={height - 1.5}
              rx={2}
              strokeWidth={1}
              className={isDone ? `${stepFill[step]} stroke-teal-3` : "fill-none stroke-ink-2"}
            />
          );
        }),
      )}
    </svg>
  );
}
