import { Notice } from "@fourstep/ui/notice";

/** What went wrong with a whole form, read out as soon as it appears. */
export function FormProblemLine({ problem }: { problem: string | null }) {
  return (
    <div aria-live="assertive" className="contents">
      {problem ? (
        <Notice tone="stop">
          <p>{problem}</p>
        </Notice>
      ) : null}
    </div>
  );
}
