"use client";

import { alarmWordsIn, askedForAdvice, mostCharacters } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { Select } from "@fourstep/ui/select";
import { TextArea } from "@fourstep/ui/text-area";
import { TextField } from "@fourstep/ui/text-field";
import { useTranslations } from "use-intl";
import { Trap } from "../trap.tsx";
import { useHouse } from "./discussion-house.ts";
import type { SpokenOf } from "./speaks-of.ts";
import { useSay } from "./use-say.ts";

interface CommentFormProps {
  routineId: string;
  parentId?: string;
  /** What it may speak of, beside the whole; nothing for an answer. */
  exercises?: readonly SpokenOf[];
  aboutId?: string | undefined;
  /** A comment of one's own that is worded anew. */
  editing?: { id: string; body: string };
  onDone?: () => void;
}

/** Words for everybody. What was typed stays until it has been taken. */
export function CommentForm({
  routineId,
  parentId,
  exercises = [],
  aboutId,
  editing,
  onDone,
}: CommentFormProps) {
  const t = useTranslations("discussing");
  const say = useSay({ routineId, parentId, aboutId, editing, onDone });
  const { body } = say;
  const { emergencyNumber, size } = useHouse();
  const alarms = alarmWordsIn(body);
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        say.send();
      }}
    >
      <TextArea
        label={parentId ? t("reply") : t("write")}
        hint={t("hint")}
        rows={3}
        maxLength={mostCharacters}
        value={body}
        onChange={(event) => say.setBody(event.target.value)}
      />
      {exercises.length > 0 ? (
        <Select
          label={t("about")}
          size={size}
          options={[
            { value: "", label: t("aboutWhole") },
            ...exercises.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={say.about}
          onChange={(event) => say.setAbout(event.currentTarget.value)}
        />
      ) : null}
      {say.needsName ? (
        <TextField
          label={t("name")}
          size={size}
          hint={t("nameHint")}
          maxLength={30}
          value={say.name}
          onChange={(event) => say.setName(event.target.value)}
        />
      ) : null}
      <Trap value={say.website} onChange={say.setWebsite} />
      {askedForAdvice(body) ? <Notice>{t("noExamining")}</Notice> : null}
      {alarms.length > 0 ? (
        <Notice tone="stop" live="polite" title={t("alarmTitle")}>
          {t("alarm", { words: alarms.join(", ") })}{" "}
          <a className="link" href={`tel:${emergencyNumber}`}>
            {t("call", { number: emergencyNumber })}
          </a>
        </Notice>
      ) : null}
      {say.problem ? (
        <p role="alert" className="field-error">
          {say.problem}
        </p>
      ) : null}
      <p className="flex gap-3">
        <Button type="submit" size={size} isPending={say.isSending}>
          {alarms.length > 0 ? t("postStill") : editing ? t("save") : t("post")}
        </Button>
        {onDone ? (
          <Button variant="quiet" size={size} onClick={onDone}>
            {t("cancel")}
          </Button>
        ) : null}
      </p>
    </form>
  );
}
