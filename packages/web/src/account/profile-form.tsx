"use client";

import { Button } from "@fourstep/ui/button";
import { Checkbox } from "@fourstep/ui/checkbox";
import { TextArea } from "@fourstep/ui/text-area";
import { TextField } from "@fourstep/ui/text-field";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPC, useTRPCClient } from "../api.tsx";
import { useForm } from "../use-form.ts";
import { FormProblemLine } from "./form-problem.tsx";
import { PicturePart } from "./picture-part.tsx";

interface Profile {
  readonly displayName: string;
  readonly about: string;
  readonly hasPage: boolean;
}

/** A picture and a name of one's choice, a few words, and for trainers a page of their own. */
export function ProfileForm({
  userId,
  profile,
  picture,
  mayHavePage,
}: {
  userId: string;
  profile: Profile | null;
  picture: string | null;
  mayHavePage: boolean;
}) {
  const t = useTranslations("profile");
  const settings = useTranslations("settings");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [name, setName] = useState(profile?.displayName ?? "");
  const [hasPage, setHasPage] = useState(profile?.hasPage ?? false);
  const [isSaved, setSaved] = useState(false);
  const form = useForm({
    loadSchema: async () => (await import("./schemas.ts")).ProfileInput,
    problems: { displayName: t("nameProblem"), about: t("aboutProblem") },
    extra: () => ({ hasPage }),
    send: async (values) => {
      setSaved(false);
      await api.memberProfile.update.mutate(values);
      await queryClient.invalidateQueries({ queryKey: trpc.memberProfile.pathKey() });
      setSaved(true);
    },
  });
  return (
    <>
      <PicturePart userId={userId} name={name.trim()} picture={picture} />
      <form
        noValidate
        method="post"
        onChange={() => {
          setSaved(false);
          form.onChange();
        }}
        onSubmit={form.onSubmit}
        className="mt-4 grid grid-cols-1 gap-5"
      >
        <TextField
          label={t("name")}
          name="displayName"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={30}
          hint={t("nameHint")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={form.errors.displayName}
        />
        <TextArea
          label={t("about")}
          name="about"
          maxLength={300}
          defaultValue={profile?.about ?? ""}
        />
        {mayHavePage ? (
          <Checkbox
            label={t("page")}
            checked={hasPage}
            onChange={(event) => setHasPage(event.currentTarget.checked)}
          />
        ) : null}
        <FormProblemLine problem={form.problem} />
        <div className="flex items-center gap-4">
          <Button type="submit" variant="secondary" isPending={form.isPending}>
            {form.isPending ? settings("saving") : t("save")}
          </Button>
          <output className="type-secondary block text-ink-2">
            {isSaved ? settings("saved") : null}
          </output>
        </div>
      </form>
    </>
  );
}
