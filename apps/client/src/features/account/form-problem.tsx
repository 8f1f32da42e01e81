import { Notice } from "@fourstep/ui/notice";

/** What went wrong with a whole form, read out as soon as it appears. */
export function FormProblemLine({ problem }: { problem: string | null }) {
  return (
    <div aria-live="assertive" className="-mt-5">
      {problem ? (
        <Notice tone="stop" className="mt-5">
          <p>{problem}</p>
        </Notice>
      ) : null}
    </div>
  );
}
