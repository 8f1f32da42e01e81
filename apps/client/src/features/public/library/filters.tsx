import { buttonClass } from "@fourstep/ui/button-class";
import { Select } from "@fourstep/ui/select";
import { words } from "../../../words.ts";
import { FindField } from "../frame/find-field.tsx";

export interface Choice {
  readonly name: "step" | "muscle" | "equipment" | "minutes" | "level" | "floor";
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly say: string }[];
}

/**
 * A form that asks by its address: every answer can be sent to somebody, and works without a script. Native lists, since
 * they are the quickest on a phone and weigh nothing.
 */
export function Filters({
  action,
  text,
  choices,
}: {
  action: "/routines" | "/exercises";
  text: string;
  choices: readonly Choice[];
}) {
  const isAsking = text !== "" || choices.some(({ value }) => value !== "");
  return (
    <search aria-label={words("public.narrow")}>
      <form action={action} className="flex flex-wrap items-end gap-3">
        <FindField
          label={words(action === "/routines" ? "public.find" : "public.findExercise")}
          text={text}
          className="w-full sm:w-64"
        />
        {choices.map(({ name, value, options }) => (
          <Select
            key={name}
            name={name}
            label={words(`public.filter.${name}`)}
            defaultValue={value}
            options={[
              { value: "", label: words("public.any") },
              ...options.map((option) => ({ value: option.value, label: option.say })),
            ]}
            className="min-w-0 grow basis-36 sm:grow-0"
          />
        ))}
        <button type="submit" className={buttonClass({ variant: "secondary" })}>
          {words("public.show")}
        </button>
        {isAsking ? (
          <a href={action} className="link link--underlined type-p-body py-3 text-accent">
            {words("public.showAll")}
          </a>
        ) : null}
      </form>
    </search>
  );
}
