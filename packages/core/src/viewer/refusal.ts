/** Why the product says no. The codes are the ones that survive the wire. */
export type Refusal =
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "PRECONDITION_FAILED"
  | "TOO_MANY_REQUESTS";

/** A refusal in words that a person can read; `field` names the form field it belongs to. */
export class DomainError extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string,
    readonly field?: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export class Invalid extends DomainError {
  constructor(message: string, field?: string) {
    super("BAD_REQUEST", message, field);
  }
}
export class NotSignedIn extends DomainError {
  constructor(message: string) {
    super("UNAUTHORIZED", message);
  }
}
export class Forbidden extends DomainError {
  constructor(message: string) {
    super("FORBIDDEN", message);
  }
}
export class NotFound extends DomainError {
  constructor(message: string) {
    super("NOT_FOUND", message);
  }
}
export class Conflict extends DomainError {
  constructor(message: string, field?: string) {
    super("CONFLICT", message, field);
  }
}
export class NotYet extends DomainError {
  constructor(message: string) {
    super("PRECONDITION_FAILED", message);
  }
}
export class TooMany extends DomainError {
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super("TOO_MANY_REQUESTS", message);
  }
}
