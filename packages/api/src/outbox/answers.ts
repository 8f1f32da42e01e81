import { DomainError, type OutboxAnswer, type Refusal, say } from "@fourstep/core";
import { isUnfit, namesNothing } from "@fourstep/db";

/** Refusals that pass by themselves: what waits is welcome another time. */
const passing = new Set<Refusal>(["UNAUTHORIZED", "TOO_MANY_REQUESTS", "PRECONDITION_FAILED"]);

export const refused = (sentence: string): OutboxAnswer => ({ kind: "refused", sentence });

/** What a failure means for the phone: a no in words, or another try. Null: it is our fault, and worth a line in the log. */
export function answerTo(error: unknown): OutboxAnswer | null {
  if (error instanceof DomainError) {
    return passing.has(error.refusal) ? { kind: "later" } : refused(error.message);
  }
  if (namesNothing(error)) return refused(say("refusal.notFound"));
  if (isUnfit(error)) return refused(say("refusal.invalid"));
  return null;
}

/** The answers of one envelope, place by place. What nobody answered was not understood. */
export class Answers {
  readonly #given = new Map<number, OutboxAnswer>();
  #fault: unknown = null;
  #isAnyOk = false;

  ok(place: number): void {
    this.#isAnyOk = true;
    this.#given.set(place, { kind: "ok" });
  }

  give(place: number, answer: OutboxAnswer): void {
    this.#given.set(place, answer);
  }

  /** Runs one call's work; whatever comes of it is the answer of that place alone. */
  async to(place: number, work: () => Promise<unknown>): Promise<OutboxAnswer> {
    try {
      await work();
      this.ok(place);
      return { kind: "ok" };
    } catch (error) {
      const answer = answerTo(error) ?? this.fault(error);
      this.give(place, answer);
      return answer;
    }
  }

  /** Something of ours failed: what it was about is to be sent again. */
  fault(error: unknown): OutboxAnswer {
    this.#fault ??= error;
    return { kind: "later" };
  }

  /**
   * All of them, in order.
   * @throws our fault, when nothing at all went well: then it is logged, and the phone comes again with everything
   */
  all(count: number): OutboxAnswer[] {
    if (this.#fault !== null && !this.#isAnyOk) throw this.#fault;
    const unread = refused(say("refusal.invalid"));
    return Array.from({ length: count }, (_, place) => this.#given.get(place) ?? unread);
  }
}
