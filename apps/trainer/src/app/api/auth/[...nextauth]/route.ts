import { handlersFor } from "@fourstep/auth/next";

export const { GET, POST } = handlersFor("trainer");
