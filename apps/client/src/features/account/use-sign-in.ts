"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { addressAfterSignIn } from "../../shell/next-address.ts";
import { FormProblem } from "../../shell/use-form.ts";
import { signIn, type SignInAnswer } from "./credentials.ts";

/** Signs in and goes on to where the person wanted to be; a refusal is thrown in words. */
export function useSignIn() {
  const t = useTranslations("signIn");
  const router = useRouter();
  const queryClient = useQueryClient();
  const wording: Record<Exclude<SignInAnswer, "ok">, string> = {
    credentials: t("refused"),
    rate_limited: t("tooMany"),
    role: t("otherRole"),
    failed: t("failed"),
  };

  return async function enter({ email, password }: { email: string; password: string }) {
    const answer = await signIn(email, password);
    if (answer !== "ok") throw new FormProblem(wording[answer]);
    // Whoever was signed in before leaves nothing on the screen.
    queryClient.clear();
    router.replace(addressAfterSignIn(window.location.search));
  };
}
