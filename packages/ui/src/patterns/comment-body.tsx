import { type BodyBlock, type BodyInline, readBody } from "@fourstep/core/comment-body";

/** What a comment says, drawn as elements: nothing of it is ever set as HTML. */
export function CommentBody({ body }: { body: string }) {
  return (
    <div dir="auto" className="type-p-body grid gap-2 text-ink [overflow-wrap:anywhere]">
      <Blocks blocks={readBody(body)} />
    </div>
  );
}

/* The parts of a text have no names, and never change places. */
/* oxlint-disable react/no-array-index-key */
function Blocks({ blocks }: { blocks: readonly BodyBlock[] }) {
  return blocks.map((block, at) => <Block key={at} block={block} />);
}

function Block({ block }: { block: BodyBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="whitespace-pre-line">
          <Inlines parts={block.children} />
        </p>
      );
    case "quote":
      return (
        <blockquote className="border-s-2 border-line-2 ps-3 text-ink-2">
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case "code":
      return <pre className="rounded-chip overflow-x-auto bg-sunken p-3 text-sm">{block.text}</pre>;
    default: {
      const List = block.isOrdered ? "ol" : "ul";
      return (
        <List className={block.isOrdered ? "list-decimal ps-5" : "list-disc ps-5"}>
          {block.items.map((item, at) => (
            <li key={at}>
              <Blocks blocks={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Inlines({ parts }: { parts: readonly BodyInline[] }) {
  return parts.map((part, at) => <Inline key={at} part={part} />);
}

function Inline({ part }: { part: BodyInline }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return <code className="rounded-step bg-sunken px-1">{part.text}</code>;
    case "break":
      return <br />;
    case "emphasis":
      return (
        <em>
          <Inlines parts={part.children} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inlines parts={part.children} />
        </strong>
      );
    default:
      return (
        <a href={part.href} rel="nofollow ugc noreferrer" className="link text-accent">
          <Inlines parts={part.children} />
        </a>
      );
  }
}
