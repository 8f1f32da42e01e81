"use client";

import { useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { addressAfterSignIn, wishedFor } from "../address.ts";
import { FormProblem } from "../use-form.ts";
import { signIn, type SignInAnswer } from "./credentials.ts";

/**
 * Signs in and goes on to where the person wanted to be; a refusal is thrown in words.
 * @param onIn what an app has to do first, now that somebody is signed in
 */
export function useSignIn(home: string, onIn?: () => Promise<void>) {
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
    await onIn?.();
    // On a phone held sideways the form was scrolled; what comes begins at its top.
    window.scrollTo(0, 0);
    const wish = wishedFor(window.location, document.referrer);
    router.replace(addressAfterSignIn(wish, home) as Route);
  };
}
