"use client";

import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { fieldOf, isRefusal } from "./refusal.ts";

/** What is wrong with the values of a form: the first finding of each field. */
interface Schema<Values> {
  safeParse(
    raw: unknown,
  ):
    | { success: true; data: Values }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** A refusal that the screen words itself. */
export class FormProblem extends Error {}

interface FormOptions<Values> {
  /** Brings the schema, when somebody begins to fill the form in. */
  readonly loadSchema: () => Promise<Schema<Values>>;
  /** What to say at each field when its value does not do. */
  readonly problems: Partial<Record<keyof Values & string, string>>;
  /** Values that nobody types: ids, the browser's time zone. */
  readonly extra?: () => Partial<Values>;
  readonly send: (values: Values) => Promise<void>;
}

/**
 * A form that reads the same schema as the server, keeps what was typed, and puts each refusal at its field.
 * @returns the words at each field, the words above the button, and whether an answer is awaited
 */
export function useForm<Values>({ loadSchema, problems, extra, send }: FormOptions<Values>) {
  const t = useTranslations("notice");
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  async function submit(form: HTMLFormElement) {
    const raw = { ...Object.fromEntries(new FormData(form)), ...extra?.() };
    setProblem(null);
    setPending(true);
    const schema = await loadSchema().catch(() => null);
    setPending(false);
    if (!schema) return setProblem(t("unreachable"));
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      const fields = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
      return refuse(form, (field) => (fields.has(field) ? wordsFor(field) : undefined));
    }
    setErrors({});
    setPending(true);
    try {
      await send(parsed.data);
    } catch (error) {
      const field = fieldOf(error);
      const words = error instanceof Error ? error.message : t("unreachable");
      const isAsked = field !== undefined && form.elements.namedItem(field) !== null;
      if (isAsked) refuse(form, (name) => (name === field ? words : undefined));
      else setProblem(isSpoken(error) ? words : t("unreachable"));
    }
    setPending(false);
  }

  const wordsFor = (field: string) => problems[field as keyof Values & string];

  function refuse(form: HTMLFormElement, wordsOf: (field: string) => string | undefined) {
    const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement);
    const refused = inputs.flatMap((input) => {
      const words = wordsOf(input.name);
      return words ? [{ input, words }] : [];
    });
    setErrors(Object.fromEntries(refused.map(({ input, words }) => [input.name, words])));
    refused[0]?.input.focus();
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) void submit(event.currentTarget);
  };
  /** A head start: by the time the form is sent its schema is there. A failure shows when it is sent. */
  const onChange = () => void loadSchema().catch(() => undefined);
  return { errors, problem, isPending, onChange, onSubmit };
}

/** Errors that carry a sentence for people: the product's refusals and the screen's own words. */
function isSpoken(error: unknown): boolean {
  return error instanceof FormProblem || isRefusal(error);
}
