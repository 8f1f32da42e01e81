export { addressHeader } from "./address.ts";
export { cookieNames } from "./cookie-names.ts";
export { authEnv, type AuthEnv } from "./env.ts";
export { mayEnter } from "./may-enter.ts";
export { forgetLoginSession } from "./remembered.ts";
export { viewerFrom } from "./viewer-from.ts";
export { watchSignOuts } from "./watch-sign-outs.ts";
