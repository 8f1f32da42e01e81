// What a page asks of its device once it stands, in one piece: apart, each would bring the same database along.
export { OutboxSender } from "../outbox/outbox-sender.tsx";
export { waitingRedFlags } from "../red-flag/waiting-calls.ts";
export { keptSession } from "../session/kept-session.ts";
export { keepWhatComes, restoreAnswers, tellDay } from "./kept-answers.ts";
