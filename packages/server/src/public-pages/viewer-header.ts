/**
 * Tells a public page whose eyes it is drawn for, when that makes a difference: somebody who blocked, or is blocked. It is
 * set by this server alone; what comes from outside under this name is taken away first.
 */
export const viewerHeader = "x-fourstep-viewer";
