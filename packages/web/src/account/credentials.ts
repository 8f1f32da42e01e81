/** Always the same origin, answered by Next. */
const authPath = "/api/auth";

/** How the server answers a try to sign in. */
export type SignInAnswer = "ok" | "credentials" | "rate_limited" | "role" | "failed";

const answers: readonly SignInAnswer[] = ["credentials", "rate_limited", "role"];

/**
 * Signs in with the address and password through next-auth's own endpoint; its browser library would bring
 * a session store along that nothing here needs.
 * @throws TypeError when the server cannot be reached
 */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const response = await post("callback/credentials", { email, password });
  if (!response.ok && response.status !== 401) return "failed";
  const { url } = (await response.json()) as { url?: string };
  if (!url) return "failed";
  const { searchParams } = new URL(url, window.location.origin);
  if (!searchParams.has("error")) return "ok";
  return answers.find((answer) => answer === searchParams.get("code")) ?? "failed";
}

/** Signs this device out. @throws TypeError when the server cannot be reached */
export async function signOut(): Promise<boolean> {
  return (await post("signout", {})).ok;
}

async function post(path: string, values: Record<string, string>): Promise<Response> {
  const csrf = await fetch(`${authPath}/csrf`, { cache: "no-store" });
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  return fetch(`${authPath}/${path}`, {
    method: "POST",
    headers: { "X-Auth-Return-Redirect": "1" },
    body: new URLSearchParams({ ...values, csrfToken, callbackUrl: window.location.origin }),
  });
}
