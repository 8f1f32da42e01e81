"use client";

import type { PublicAuthor } from "@fourstep/db";
import { Button, buttonClass } from "@fourstep/ui/button";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Bookmark, BookmarkCheck } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Providers } from "../../../shell/providers.tsx";

interface About {
  readonly routineId: string;
  readonly author: PublicAuthor | null;
}

/** What a member does with a routine. It brings the app's words and data along, so it comes when the page rests. */
export function LiveActions(about: About) {
  return (
    <Providers>
      <Actions {...about} />
    </Providers>
  );
}

function Actions({ routineId, author }: About) {
  const t = useTranslations("publicActions");
  const trpc = useTRPC();
  const api = useTRPCClient();
  const queryClient = useQueryClient();
  const query = trpc.savedRoutine.get.queryOptions({ routineId });
  const { data } = useQuery(query);
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function doing(work: () => Promise<unknown>) {
    setPending(true);
    setFailed(false);
    await work().catch(() => setFailed(true));
    await queryClient.invalidateQueries({ queryKey: query.queryKey });
    setPending(false);
  }
  const save = () =>
    doing(() =>
      data?.isSaved
        ? api.savedRoutine.delete.mutate({ routineId })
        : api.savedRoutine.create.mutate({ routineId }),
    );
  const hear = (authorId: string) =>
    doing(() =>
      data?.followsAuthor
        ? api.authorFollow.delete.mutate({ authorId })
        : api.authorFollow.create.mutate({ authorId }),
    );

  return (
    <>
      <a
        href={`/your-routines?follow=${routineId}`}
        className={buttonClass({ variant: "secondary" })}
      >
        {t("follow")}
      </a>
      <Button
        variant="quiet"
        aria-pressed={data?.isSaved ?? false}
        isPending={isPending || !data}
        icon={data?.isSaved ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
        onClick={() => void save()}
      >
        {data?.isSaved ? t("saved") : t("save")}
      </Button>
      {author ? (
        <Button
          variant="quiet"
          aria-pressed={data?.followsAuthor ?? false}
          isPending={isPending || !data}
          onClick={() => void hear(author.id)}
        >
          {t(data?.followsAuthor ? "hearing" : "hear", { author: author.name })}
        </Button>
      ) : null}
      <output className="type-secondary block w-full text-ink-2 empty:hidden">
        {hasFailed ? t("failed") : ""}
      </output>
    </>
  );
}
