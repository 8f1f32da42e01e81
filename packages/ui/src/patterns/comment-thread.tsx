import type { Comment, CommentThread as Thread } from "@fourstep/core";
import type { ReactNode } from "react";
import { Avatar } from "../avatar.tsx";
import { Chip } from "../chip.tsx";
import { CommentBody } from "./comment-body.tsx";
import type { CommentWords } from "./comment-words.tsx";
import { OutcomeCard } from "./outcome-card.tsx";

/** What stands beside the name of a comment's writer. */
export interface CommentPlace {
  readonly words: string;
  readonly href: string;
}

export interface CommentThreadProps {
  threads: readonly Thread[];
  words: CommentWords;
  /** What a comment speaks of, or where it was said, and where to read on. */
  placeOf: (comment: Comment) => CommentPlace | null;
  /** Where one comment stands by itself; left out: on this page. */
  addressOf?: (id: string) => string;
  /** What can be done with a comment; without it, only what others answered is shown. */
  renderActs?: (comment: Comment) => ReactNode;
}

/** What people said, each with the answers to it. Drawn by a server as well as in a browser. */
export function CommentThread({ threads, ...shown }: CommentThreadProps) {
  if (threads.length === 0) {
    return <p className="type-p-body py-6 text-ink-2">{shown.words.empty}</p>;
  }
  return (
    <ol>
      {threads.map((thread) => (
        <li key={thread.id} className="border-t border-line py-5 first:border-t-0">
          <OneComment comment={thread} {...shown} />
          {thread.replies.length > 0 ? (
            <ol className="mt-4 ms-4 grid gap-5 border-s-4 border-teal-2 ps-4 sm:ms-14">
              {thread.replies.map((reply) => (
                <li key={reply.id} className={reply.depth > 1 ? "ms-4 sm:ms-8" : undefined}>
                  <OneComment comment={reply} {...shown} />
                </li>
              ))}
            </ol>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const here = (id: string) => `?comment=${id}#c-${id}`;

interface OneProps extends Omit<CommentThreadProps, "threads"> {
  comment: Comment;
}

function OneComment({ comment, words, placeOf, addressOf = here, renderActs }: OneProps) {
  const { id, author, body } = comment;
  if (author === null || body === null) {
    return (
      <p id={`c-${id}`} className="type-secondary text-ink-3 italic">
        {comment.state === "deleted" ? words.deleted : words.hidden}
      </p>
    );
  }
  const name = author.name || words.member;
  const place = placeOf(comment);
  return (
    <article id={`c-${id}`} aria-label={name} className="flex scroll-mt-24 gap-3">
      <Avatar name={name.replaceAll(/[._-]/g, " ")} picture={author.picture} />
      <div className="min-w-0 flex-1">
        <p className="type-secondary flex flex-wrap items-center gap-x-2 text-ink-2">
          <bdi className="font-semibold text-ink">{name}</bdi>
          {author.isRoutineAuthor ? (
            <Chip size="sm" tone="accent">
              {words.author}
            </Chip>
          ) : author.isTrainer ? (
            <Chip size="sm">{words.trainer}</Chip>
          ) : null}
          <a href={addressOf(id)} className="inline-flex min-h-6 items-center">
            <time dateTime={comment.at}>{dayOf(comment.at)}</time>
          </a>
          {comment.editedAt ? <span>{words.edited}</span> : null}
          {place ? (
            <a href={place.href} className="link link--underlined inline-flex min-h-6 items-center">
              {place.words}
            </a>
          ) : null}
        </p>
        {comment.state === "hidden" ? (
          <p className="type-secondary-s mt-1 text-ink-2 italic">{words.hiddenOwn}</p>
        ) : null}
        <div className="mt-1">
          <CommentBody body={body} />
        </div>
        {comment.outcome ? <OutcomeCard outcome={comment.outcome} words={words} /> : null}
        {renderActs ? renderActs(comment) : <Counts comment={comment} words={words} />}
      </div>
    </article>
  );
}

function Counts({ comment: { counts }, words }: Pick<OneProps, "comment" | "words">) {
  const told = (["helped", "same", "careful"] as const).filter((kind) => counts[kind] > 0);
  if (told.length === 0) return null;
  return (
    <p className="type-secondary-s mt-2 flex flex-wrap gap-x-4 text-ink-2 tabular-nums">
      {told.map((kind) => (
        <span key={kind}>
          {words[kind]} {counts[kind]}
        </span>
      ))}
    </p>
  );
}

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const dayOf = (at: string) => day.format(new Date(at));
