/**
 * The request header in which the server tells who is calling. It overwrites what the caller sent under this name,
 * so that sign-in limits cannot be dodged by making addresses up.
 */
export const addressHeader = "x-fourstep-address";
