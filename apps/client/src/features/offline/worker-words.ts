/** What a page says to a new version of the worker that waits. */
export const takeOverPlease = "take over, please";
