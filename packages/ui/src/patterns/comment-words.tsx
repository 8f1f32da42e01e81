/** The sentences of a discussion, with their `{placeholders}`: plain text, so that a server can hand them to a browser. */
export interface CommentWords {
  readonly empty: string;
  readonly member: string;
  readonly trainer: string;
  readonly author: string;
  readonly edited: string;
  readonly on: string;
  readonly hidden: string;
  readonly hiddenOwn: string;
  readonly deleted: string;
  readonly helped: string;
  readonly same: string;
  readonly careful: string;
  readonly worstPain: string;
  readonly amounts: string;
  readonly verified: string;
  readonly selfReported: string;
  readonly likelyReal: string;
  readonly withinNoise: string;
  readonly from: string;
}

export const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
